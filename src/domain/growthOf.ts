/** Dollars that a path begins with. */
export const START_DOLLARS = 100;

/** A month of a path and what it was worth there, in per cent. */
export interface PathPoint {
  readonly place: number;
  readonly pct: number;
}

/**
 * Returns of a mix whose shares are set back every month: the sum of share times return. `shares` sum to 1; `returns`
 * of each part month by month, all equally long.
 */
export function rebalancedReturns(
  shares: readonly number[],
  returns: readonly (readonly number[])[],
): readonly number[] {
  const months = returns[0] ?? [];
  return months.map((_, month) =>
    shares.reduce((sum, share, part) => sum + share * returns[part]![month]!, 0),
  );
}

/** What 100 dollars grew to: at the start and after each month. */
export function growthOf(returns: readonly number[]): readonly number[] {
  const path = [START_DOLLARS];
  for (const each of returns) path.push(path.at(-1)! * (1 + each));
  return path;
}

/** How far each point of a path lies below the highest before it, in per cent; never above 0. */
export function belowHigh(path: readonly number[]): readonly number[] {
  let high = 0;
  return path.map((value) => {
    high = Math.max(high, value);
    return value === high ? 0 : (value / high - 1) * 100;
  });
}

/** Growth from one value to another over a number of months as per cent a year, compound. */
export function yearlyPct(from: number, to: number, months: number): number {
  return ((to / from) ** (12 / months) - 1) * 100;
}

/** Sample standard deviation of monthly returns times the root of 12, in per cent; null for fewer than two months. */
export function swingPct(returns: readonly number[]): number | null {
  if (returns.length < 2) return null;
  const mean = returns.reduce((sum, each) => sum + each, 0) / returns.length;
  const squares = returns.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return Math.sqrt((squares / (returns.length - 1)) * 12) * 100;
}

/** Growth over the months before each point, as per cent a year; null where the path is not that long yet. */
export function rollingPct(path: readonly number[], months: number): readonly (number | null)[] {
  return path.map((value, place) =>
    place < months ? null : yearlyPct(path[place - months]!, value, months),
  );
}

function extreme(
  values: readonly (number | null)[],
  isFurther: (one: number, other: number) => boolean,
): PathPoint | null {
  return values.reduce<PathPoint | null>(
    (found, pct, place) =>
      pct !== null && (found === null || isFurther(pct, found.pct)) ? { place, pct } : found,
    null,
  );
}

/** The lowest of values and the first place where it stands; null where there is none. */
export function lowest(values: readonly (number | null)[]): PathPoint | null {
  return extreme(values, (one, other) => one < other);
}

/** The highest of values and the first place where it stands; null where there is none. */
export function highest(values: readonly (number | null)[]): PathPoint | null {
  return extreme(values, (one, other) => one > other);
}
