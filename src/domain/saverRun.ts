import type { JointGrowth } from "./monthlyGrowth";

/** Paths that share a stream of random numbers; what they give does not depend on who computes them. */
export const BLOCK = 500;

/** What comes next month: drawn from a distribution, or taken from the months of history, both mixes from the same one. */
export type GrowthModel =
  | { readonly kind: "normal" | "student"; readonly joint: JointGrowth }
  | { readonly kind: "history"; readonly before: Float64Array; readonly after: Float64Array };

/**
 * What is simulated, in constant dollars: a balance, what is added at the end of each month, and how many years. Of
 * history, gross growth by month in constant dollars.
 */
export interface SaverRun {
  readonly model: GrowthModel;
  readonly balance: number;
  readonly monthly: number;
  readonly years: number;
  readonly seed: number;
  readonly paths: number;
}

/** Balances at the end of each year under both mixes, in the order of the paths: `before[year - 1][path]`. */
export interface PathValues {
  readonly before: readonly Float64Array[];
  readonly after: readonly Float64Array[];
}

/** What was there and what was added by the end of a year, in constant dollars. */
export function paidInBy({ balance, monthly }: SaverRun, year: number): number {
  return balance + 12 * monthly * year;
}

/** How many blocks a run has. */
export function blocksOf({ paths }: SaverRun): number {
  return Math.ceil(paths / BLOCK);
}
