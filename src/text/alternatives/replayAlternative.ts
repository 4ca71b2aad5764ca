import type { ReplayStudy } from "../../domain/explainReplay";
import { a } from "../alternativesMessages";
import { replayFigure } from "../replayFigure";

/** A replay in words: what both mixes came to, and how far each fell. */
export function replayAlternative(study: ReplayStudy): string {
  const text = (side: "before" | "after", measure: "growth" | "deepest") =>
    replayFigure(study, { kind: "replay", side, measure, at: study.replay.end })!.text;
  return a.replay({
    after: text("after", "growth"),
    before: text("before", "growth"),
    fallAfter: text("after", "deepest"),
    fallBefore: text("before", "deepest"),
  });
}
