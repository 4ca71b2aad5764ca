import type { ReplayInput, ReplayPanelInput } from "../../../charts/replay/replayLayout";
import { extremeOf, monthAt, pathOf, type ReplayStudy } from "../../../domain/explainReplay";
import { monthOf } from "../../../domain/monthNumber";
import type { Replay } from "../../../domain/replay";
import { decimalYear } from "../../../domain/history";
import { formatReturnTick } from "../../../format/formatReturn";
import { formatDollars } from "../../../format/money";
import { locale } from "../../../text/messages";
import { r } from "../../../text/replayMessages";
import { replayText } from "../../../text/replayText";
import { measureTitle, sideName } from "../../../text/replayTitle";

/** The measures of the chart, from the top. */
export const PATHS = ["growth", "below", "rolling"] as const;
const SIDES = ["before", "after"] as const;

function panelOf({ replay }: ReplayStudy, measure: (typeof PATHS)[number], roomy: boolean): ReplayPanelInput {
  const isGrowth = measure === "growth";
  const [before, after] = [replay.before.deepest, replay.after.deepest];
  const texts = { before: replayText(before.pct, "pct"), after: replayText(after.pct, "pct") };
  return {
    id: measure,
    title: measureTitle(measure),
    unit: isGrowth ? "usd" : "pct",
    lines: SIDES.map((side) => {
      const values = pathOf(replay[side], measure);
      const end = values.at(-1);
      const amount = isGrowth && roomy && end != null ? replayText(end, "usd") : null;
      return { id: side, values, endText: amount && r.end_text({ side: sideName(side), amount }) };
    }),
    filled: measure === "below" ? "before" : null,
    tickText: (value) => (isGrowth ? formatDollars(value, locale) : formatReturnTick(value, locale)),
    low:
      measure === "below"
        ? {
            line: "after",
            place: extremeOf(replay.after, "deepest")!.place,
            texts: [r.low_both(texts), r.low_after({ after: texts.after }), texts.after],
          }
        : null,
  };
}

/** When a month of the run ends, in decimal years. */
function endOfMonth(replay: Replay, place: number): number {
  return decimalYear(`${monthOf(monthAt(replay, place) + 1)}-00`);
}

/** All that the chart of a replay is made from. `roomy`: whether there is room beside it for what the lines end at. */
export function replayPanels(study: ReplayStudy, roomy: boolean): ReplayInput {
  const { rolling } = study.replay.before;
  const shown = PATHS.filter((measure) => measure !== "rolling" || rolling.some((value) => value !== null));
  return {
    from: endOfMonth(study.replay, 0),
    panels: shown.map((measure) => panelOf(study, measure, roomy)),
  };
}
