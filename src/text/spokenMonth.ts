import type { ReplayStudy } from "../domain/explainReplay";
import type { ReplayMeasure } from "../domain/replayRef";
import { monthName } from "./monthName";
import { replayFigure } from "./replayFigure";
import { r } from "./replayMessages";
import { sentences } from "./sentences";

/** A month of a run as it is read out: what both mixes are worth, how far below their high, and over three years. */
export function spokenMonth(study: ReplayStudy, at: number): string {
  const text = (side: "before" | "after", measure: ReplayMeasure) =>
    replayFigure(study, { kind: "replay", side, measure, at })?.text;
  const [before, after] = [text("before", "rolling"), text("after", "rolling")];
  const said = r.spoken_month({
    month: monthName(at),
    before: text("before", "growth")!,
    after: text("after", "growth")!,
    belowBefore: text("before", "below")!,
    belowAfter: text("after", "below")!,
  });
  return before && after ? sentences([said, r.spoken_rolling({ before, after })]) : said;
}
