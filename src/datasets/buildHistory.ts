import type * as v from "valibot";
import { CRISES, PLAN_TYPES, type History, type Series, type SeriesTable } from "../domain/history";
import { historyPeriods, knownTypes, VINTAGES } from "../domain/historyPeriods";
import { DatasetError } from "./DatasetError";
import { demand, demandKnown, demandOnce } from "./demand";
import type { historySchema } from "./historySchema";
import type { returnsAnnualSchema } from "./returnsAnnualSchema";
import type { stressSchema } from "./stressSchema";

/** The three files as read, each checked on its own. */
export interface HistoryDatasets {
  readonly history: v.InferOutput<typeof historySchema>;
  readonly returnsAnnual: v.InferOutput<typeof returnsAnnualSchema>;
  readonly stress: v.InferOutput<typeof stressSchema>;
}

type Row = HistoryDatasets["history"]["annual" | "quarterly"]["series"][number];

const HISTORY = "history.json";
const RETURNS = "returns-annual.json";
const STRESS = "stress.json";
// Five parts and a total, each printed to the nearest 100 billion: they can differ by six halves of that.
const MOST_ROUNDING = 300_000; // millions of US dollars

/** Names of periods must be in order of time, each once. */
function demandOrder(file: string, periods: readonly string[]): void {
  const ordered = periods.every((at, index) => index === 0 || periods[index - 1]! < at);
  demand(file, ordered, "periods are not in order of time");
}

/** Values by the period they belong to; periods without one are left out. */
function valuesBy<Value>(periods: readonly string[], values: readonly (Value | null)[], what: string) {
  demand(HISTORY, values.length === periods.length, `${what} has another number of periods`);
  return new Map(periods.flatMap((at, index) => (values[index] === null ? [] : [[at, values[index]!]])));
}

function tableOf(periods: readonly string[], rows: readonly Row[]): SeriesTable {
  demandOrder(HISTORY, periods);
  const all = rows.map(({ usdMillions, breaks, ...row }): Series => ({
    ...row,
    breaks: breaks.map((each) => ({
      at: "year" in each ? String(each.year) : each.quarter,
      why: each.why,
    })),
    values: valuesBy(periods, usdMillions, row.id),
  }));
  const series = new Map(all.map((each) => [each.id, each]));
  demandOnce(
    HISTORY,
    rows.map(({ id }) => id),
  );
  return { periods, series };
}

/** The parts of a period give its total: exactly in one release of the Fed, else as far as rounding allows. */
function checkSums(history: History): void {
  for (const period of historyPeriods(history)) {
    const known = knownTypes(period);
    const sum = known.reduce((all, type) => all + period.figures[type]!.usdMillions, 0);
    const total = period.figures.total?.usdMillions;
    if (total === undefined) continue;
    const most = period.vintage === "z1" ? 0 : MOST_ROUNDING;
    const whole = period.vintage === "z1" || known.length === PLAN_TYPES.length;
    const fits = whole ? Math.abs(total - sum) <= most : sum < total;
    demand(HISTORY, fits, `${period.at} is ${total}, its parts are ${sum}`);
  }
}

/** Changes of consumer prices by year; every year that the series has must have one, up to the last. */
function inflationOf({ years, columns }: HistoryDatasets["returnsAnnual"], first: number) {
  const ids = columns.map(({ id }) => id);
  demandOnce(RETURNS, ids);
  for (const { id, returnsPct } of columns)
    demand(RETURNS, returnsPct.length === years.length, `${id} has another number of years`);
  const prices = columns.find(({ id }) => id === "cpi")?.returnsPct;
  if (!prices) throw new DatasetError(RETURNS, "wrong-sums", "cpi is missing");
  const found = new Map(
    years.flatMap((year, index) => (prices[index] == null ? [] : [[year, prices[index]]])),
  );
  for (let year = first; year <= Math.max(...found.keys()); year += 1)
    demand(RETURNS, found.has(year), `cpi has no figure for ${year}`);
  return found;
}

function crisesOf({ windows }: HistoryDatasets["stress"]): History["crises"] {
  demandOnce(
    STRESS,
    windows.map(({ id }) => id),
  );
  return CRISES.map((id) => {
    const found = windows.find((window) => window.id === id);
    if (!found) throw new DatasetError(STRESS, "wrong-sums", `${id} is missing`);
    return found;
  });
}

/** Joins the three files and checks what no single file can. Throws DatasetError naming the file that is wrong. */
export function buildHistory(
  { history, returnsAnnual, stress }: HistoryDatasets,
  sources: ReadonlyMap<string, unknown>,
): History {
  const annual = tableOf(history.annual.years.map(String), history.annual.series);
  const quarterly = tableOf(history.quarterly.quarters, history.quarterly.series);
  for (const { series } of [annual, quarterly])
    for (const each of series.values()) demandKnown(HISTORY, sources, each.sources);
  const cited = [history.prices, history.measures.real, history.measures.share, ...history.revisions];
  for (const each of cited) demandKnown(HISTORY, sources, each.sources);
  for (const { sources: ids } of returnsAnnual.columns) demandKnown(RETURNS, sources, ids);
  for (const { sources: ids } of [...stress.drawdowns, ...stress.correlations])
    demandKnown(STRESS, sources, ids);
  const tables = { annual, quarterly };
  for (const { table, series } of VINTAGES)
    for (const id of Object.values(series)) demand(HISTORY, tables[table].series.has(id), `${id} is missing`);
  demand(HISTORY, annual.series.has("ira-z1-2026"), "ira-z1-2026 is missing");
  const built: History = {
    annual,
    quarterly,
    yearlyInflation: inflationOf(returnsAnnual, history.annual.years[0]!),
    inflationSinceYearEnd: valuesBy(history.prices.quarters, history.prices.sinceYearEndPct, "prices"),
    measures: history.measures,
    crises: crisesOf(stress),
    notes: history.notes,
  };
  checkSums(built);
  return built;
}
