import { paidInBy } from "./saverRun";
import type { SaverPlan } from "./saverPlan";
import { PERCENTILES, type YearOfMix, type YearSummary } from "./summarizeYear";

/** A year of a saver's future in today's dollars; the first is today. Probabilities in per cent. */
export interface SaverYear {
  readonly year: number;
  readonly paidIn: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly belowPaid: { readonly before: number; readonly after: number };
  readonly belowBefore: number;
  readonly gap: number;
}

/** What was simulated and what came out, year by year from today on. */
export interface SaverStudy {
  readonly plan: SaverPlan;
  readonly years: readonly SaverYear[];
  readonly last: SaverYear;
}

/** The place of a percentile in a year of a mix. Throws for one that is not kept. */
export function placeOf(percent: number): number {
  const place = PERCENTILES.findIndex((each) => each === percent);
  if (place < 0) throw new Error(`The percentile ${percent} is not kept`);
  return place;
}

/** Joins a plan with the years that were simulated of it. */
export function saverStudy(plan: SaverPlan, summaries: readonly YearSummary[]): SaverStudy {
  const { run } = plan;
  const still = PERCENTILES.map(() => run.balance);
  const today: SaverYear = {
    year: 0,
    paidIn: run.balance,
    before: still,
    after: still,
    belowPaid: { before: 0, after: 0 },
    belowBefore: 0,
    gap: 0,
  };
  const later = summaries.map((summary, index): SaverYear => {
    const share = (count: number) => (100 * count) / summary.paths;
    const below = ({ belowPaidIn }: YearOfMix) => share(belowPaidIn);
    return {
      year: index + 1,
      paidIn: paidInBy(run, index + 1),
      before: summary.before.percentiles,
      after: summary.after.percentiles,
      belowPaid: { before: below(summary.before), after: below(summary.after) },
      belowBefore: share(summary.belowBefore),
      gap: summary.gap,
    };
  });
  const years = [today, ...later];
  return { plan, years, last: years.at(-1)! };
}
