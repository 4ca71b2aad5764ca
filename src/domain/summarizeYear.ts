import { selectRanks } from "./selectRanks";

/** The percentiles that are kept of each year's balances. */
export const PERCENTILES = [5, 25, 50, 75, 95] as const;

/** A mix at the end of a year, in constant dollars: balances at PERCENTILES, and how many paths are below what was paid in. */
export interface YearOfMix {
  readonly percentiles: readonly number[];
  readonly belowPaidIn: number;
}

/**
 * All paths at the end of a year, in constant dollars. `belowBefore`: on how many the mix after is below the mix before.
 * `gap`: the median of what the mix after has more, path by path.
 */
export interface YearSummary {
  readonly paths: number;
  readonly before: YearOfMix;
  readonly after: YearOfMix;
  readonly belowBefore: number;
  readonly gap: number;
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** The rank of a percentile: the smallest number that so many per cent are not above. Hyndman and Fan, 1996, type 1. */
function rankOf(percent: number, count: number): number {
  return Math.max(0, Math.ceil((percent * count) / 100) - 1);
}

function yearOf(balances: Float64Array, paidIn: number): YearOfMix {
  let belowPaidIn = 0;
  for (const balance of balances) belowPaidIn += balance < paidIn ? 1 : 0;
  const ranks = PERCENTILES.map((percent) => rankOf(percent, balances.length));
  return { percentiles: selectRanks(balances, ranks), belowPaidIn };
}

/** Summarizes a year of all paths, which come in parts that belong together; the order of the parts makes no difference. */
export function summarizeYear(
  before: readonly Float64Array[],
  after: readonly Float64Array[],
  paidIn: number,
): YearSummary {
  const old = joined(before);
  const fresh = joined(after);
  const gaps = new Float64Array(old.length);
  let belowBefore = 0;
  for (let path = 0; path < old.length; path++) {
    gaps[path] = fresh[path]! - old[path]!;
    belowBefore += gaps[path]! < 0 ? 1 : 0;
  }
  return {
    paths: old.length,
    belowBefore,
    gap: selectRanks(gaps, [rankOf(50, gaps.length)])[0]!,
    before: yearOf(old, paidIn),
    after: yearOf(fresh, paidIn),
  };
}
