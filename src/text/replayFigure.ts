import { replayUnit, replayValue, type ReplayStudy } from "../domain/explainReplay";
import type { ReplayRef } from "../domain/replayRef";
import type { FigurePart } from "./parts";
import { r } from "./replayMessages";
import { replayText } from "./replayText";

/** A figure of a replay as it is shown; null where there is none. */
export function replayFigure(study: ReplayStudy, ref: ReplayRef): FigurePart | null {
  const value = replayValue(study, ref);
  if (value === null) return null;
  const unit = replayUnit(ref);
  const isAtHigh = ref.kind === "replay" && ref.measure === "below" && value === 0;
  return { text: isAtHigh ? r.at_high() : replayText(value, unit), value, unit, ref };
}
