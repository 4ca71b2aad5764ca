import type { MixRow } from "./mixRows";
import type { Change } from "./outcome";

/** Upper bounds of the steps of the change scale, as a share of what was there before. */
export const CHANGE_STEPS = [0, 0.02, 0.05, 0.1, 0.25, 1] as const;

/** The step of the change scale: 0 none, up to 5 for a gain, down to -5 for a loss. */
export function changeStep({ before, after }: Change): number {
  const moved = before === 0 ? 0 : Math.abs(after - before);
  // Whole millions: an equal share of unequal holdings differs by up to one.
  const step = CHANGE_STEPS.findIndex((most) => moved <= most * before + (most === 0 ? 0 : 1));
  const size = step === -1 ? CHANGE_STEPS.length - 1 : step;
  return after < before ? 0 - size : size;
}

/** The step of a row, or that there is nothing to measure it by. */
export function changeKind(row: MixRow): number | "unmatched" {
  return row.unmatched ? "unmatched" : changeStep(row);
}
