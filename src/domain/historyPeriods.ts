import type { Basis } from "./figure";
import { endOf, PLAN_TYPES, splitPeriod, type History, type HistoryPart, type PlanType } from "./history";

export type VintageId = "z1" | "year-first" | "year-next" | "quarter-first" | "quarter-next";

/** Series that were read together. `joined`: one release, so that its periods may be joined by a line. */
interface Vintage {
  readonly id: VintageId;
  readonly table: "annual" | "quarterly";
  readonly joined: boolean;
  readonly last?: string;
  readonly series: Partial<Record<HistoryPart, string>> & { readonly total: string };
}

/** All vintages of the picture; of two that have a period, the earlier one is shown. */
export const VINTAGES: readonly Vintage[] = [
  {
    id: "z1",
    table: "annual",
    joined: true,
    last: "2015", // its total of 2016 takes the IRAs from another release
    series: {
      total: "total-z1-2016",
      ira: "ira-z1-2016",
      dc: "dc-z1-2016",
      "db-gov": "db-gov-z1-2016",
      "db-private": "db-private-z1-2016",
      annuities: "annuities-z1-2016",
    },
  },
  { id: "year-first", table: "annual", joined: false, series: { total: "total-ici-first" } },
  { id: "year-next", table: "annual", joined: false, series: { total: "total-ici-next" } },
  {
    id: "quarter-first",
    table: "quarterly",
    joined: false,
    series: {
      total: "total-first",
      ira: "ira-first",
      dc: "dc-first",
      "db-gov": "db-gov-first",
      "db-private": "db-private-first",
      annuities: "annuities-first",
    },
  },
  {
    id: "quarter-next",
    table: "quarterly",
    joined: false,
    series: { total: "total-next", ira: "ira-next", dc: "dc-next", "db-gov": "db-gov-next" },
  },
];

/** A figure of a period: whole millions of US dollars at its end, and the series that has it. */
export interface HistoryFigure {
  readonly id: string;
  readonly usdMillions: number;
  readonly basis: Basis;
}

/** A year or quarter of the picture. Null: no figure was found. No vintage: nothing was found at all. */
export interface Period {
  readonly at: string;
  readonly vintage: VintageId | null;
  readonly figures: Readonly<Record<HistoryPart, HistoryFigure | null>>;
}

function figureOf(history: History, { table, series }: Vintage, part: HistoryPart, at: string) {
  const found = history[table].series.get(series[part] ?? "");
  const usdMillions = found?.values.get(at);
  if (!found || usdMillions === undefined) return null;
  return { id: found.id, usdMillions, basis: found.basis };
}

function periodAt(history: History, at: string): Period {
  const table = splitPeriod(at).isQuarter ? "quarterly" : "annual";
  const vintage = VINTAGES.find(
    (each) =>
      each.table === table &&
      at <= (each.last ?? "9999") &&
      history[table].series.get(each.series.total)!.values.has(at),
  );
  const parts = [...PLAN_TYPES, "total" as const].map(
    (part) => [part, vintage ? figureOf(history, vintage, part, at) : null] as const,
  );
  return {
    at,
    vintage: vintage?.id ?? null,
    figures: Object.fromEntries(parts) as Record<HistoryPart, HistoryFigure | null>,
  };
}

/** Years up to the first quarter, then quarters; every one of them, with figures or without. */
export function historyPeriods(history: History): readonly Period[] {
  const [first] = history.quarterly.periods;
  const years = history.annual.periods.filter((year) => endOf(year) < endOf(first!));
  return [...years, ...history.quarterly.periods].map((at) => periodAt(history, at));
}

/** The types that have a figure in a period, from the foot of the stack. */
export function knownTypes({ figures }: Pick<Period, "figures">): readonly PlanType[] {
  return PLAN_TYPES.filter((type) => figures[type] !== null);
}

/**
 * Runs of periods that a line may join: one release and years in a row. A break of definition ends a run as well: both
 * sides are of one release, but a line from one to the other would show a rise that nobody had.
 */
export function joinedRuns(
  periods: readonly Period[],
  breaks: ReadonlySet<string>,
): readonly (readonly Period[])[] {
  const runs: Period[][] = [];
  for (const [index, period] of periods.entries()) {
    const vintage = VINTAGES.find(({ id }) => id === period.vintage);
    if (!vintage?.joined) continue;
    const before = periods[index - 1];
    const follows =
      before?.vintage === period.vintage &&
      endOf(period.at) - endOf(before.at) === 1 &&
      !breaks.has(period.at);
    if (follows) runs.at(-1)!.push(period);
    else runs.push([period]);
  }
  return runs;
}
