import {
  belowHigh,
  growthOf,
  highest,
  lowest,
  rollingPct,
  swingPct,
  yearlyPct,
  START_DOLLARS,
  type PathPoint,
} from "./growthOf";

const YEAR = 12; // months
const THREE_YEARS = 36;

/**
 * A mix through the months of a run. Paths have one place more than months: the first is where it begins. `growth` in
 * US dollars, all else in per cent: `below` its last high, `rolling` the three years before, a year; `yearly` over the
 * whole run, `swing` of monthly returns in a year. `worstYear` is over 12 months; null where the run is too short.
 */
export interface ReplayRun {
  readonly growth: readonly number[];
  readonly below: readonly number[];
  readonly rolling: readonly (number | null)[];
  readonly yearly: number;
  readonly swing: number;
  readonly deepest: PathPoint;
  readonly worstYear: PathPoint;
  readonly worstThree: PathPoint | null;
  readonly bestThree: PathPoint | null;
}

/** Follows returns of months, 12 or more. */
export function runOf(returns: readonly number[]): ReplayRun {
  const growth = growthOf(returns);
  const below = belowHigh(growth);
  const rolling = rollingPct(growth, THREE_YEARS);
  return {
    growth,
    below,
    rolling,
    yearly: yearlyPct(START_DOLLARS, growth.at(-1)!, returns.length),
    swing: swingPct(returns)!,
    deepest: lowest(below)!,
    worstYear: lowest(rollingPct(growth, YEAR))!,
    worstThree: lowest(rolling),
    bestThree: highest(rolling),
  };
}
