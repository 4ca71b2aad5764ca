import type { Atlas } from "../domain/atlas";
import type { CrisisRef, ReplayMeasure, ReplayRef } from "../domain/replayRef";
import { crisisInSentence, crisisName } from "./crisisName";
import { monthName } from "./monthName";
import { r } from "./replayMessages";

type Side = "before" | "after";

/** What a measure of a run is called. */
export function measureTitle(measure: ReplayMeasure): string {
  const names = {
    growth: r.title_growth,
    below: r.title_below,
    rolling: r.title_rolling,
    yearly: r.row_yearly,
    swing: r.row_swing,
    deepest: r.row_deepest,
    "worst-year": r.row_worst_year,
    "worst-three": r.row_worst_three,
    "best-three": r.row_best_three,
  };
  return names[measure]();
}

/** "before" or "after". */
export function sideName(side: Side): string {
  return side === "before" ? r.before() : r.after();
}

/** The heading of the card of a figure of a replay. */
export function replayTitle(atlas: Atlas, ref: ReplayRef): string {
  switch (ref.kind) {
    case "replay": {
      const [what, side] = [measureTitle(ref.measure), sideName(ref.side)];
      return ["growth", "below", "rolling"].includes(ref.measure)
        ? r.card_at({ what, side, month: monthName(ref.at) })
        : r.card_side({ what, side });
    }
    case "replay-start":
      return r.card_start({ month: monthName(ref.at), side: sideName(ref.side) });
    case "replay-share":
      return r.card_share({ label: atlas.classes.get(ref.id)!.label, side: sideName(ref.side) });
    case "replay-left":
      return r.card_left({ side: sideName(ref.side) });
    case "replay-unknown":
      return r.card_unknown({ side: sideName(ref.side) });
    case "replay-rise":
      return r.card_rise();
    case "replay-without":
      return r.card_without();
  }
}

/** The heading of the card of a figure of a crisis. */
export function crisisTitle(atlas: Atlas, ref: CrisisRef): string {
  if (ref.kind === "class-fall") {
    const label = atlas.classes.get(ref.id)!.label;
    const crisis = crisisInSentence(ref.during.replace(/-own$/, ""));
    return ref.pricing === "appraised"
      ? r.card_fall_appraised({ label, crisis })
      : r.card_fall_market({ label, crisis });
  }
  const side = sideName(ref.side);
  return ref.kind === "crisis"
    ? r.card_crisis({ crisis: crisisName(ref.id), side })
    : r.card_crisis_left({ crisis: crisisInSentence(ref.id), side });
}
