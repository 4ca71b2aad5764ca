import type * as v from "valibot";
import { CRISES, type Crisis } from "../domain/history";
import { monthNumber } from "../domain/monthNumber";
import { ownWindow, type ClassSeries, type PastReturns, type ReturnSeries } from "../domain/pastReturns";
import { DatasetError } from "./DatasetError";
import type { returnsMonthlySchema } from "./returnsMonthlySchema";
import type { stressSchema } from "./stressSchema";

/** The two files as read, each checked on its own. */
export interface PastDatasets {
  readonly returnsMonthly: v.InferOutput<typeof returnsMonthlySchema>;
  readonly stress: v.InferOutput<typeof stressSchema>;
}

type Known = ReadonlyMap<string, unknown>;

const RETURNS = "returns-monthly.json";
const STRESS = "stress.json";
const MILLION = 1_000_000;

function demand(file: string, holds: boolean, what: string): void {
  if (!holds) throw new DatasetError(file, "wrong-sums", what);
}

function need(file: string, known: Known, ids: readonly string[]): void {
  for (const id of ids) demand(file, known.has(id), `names ${id}, which is not known`);
}

function demandOnce(file: string, ids: readonly string[]): void {
  demand(file, new Set(ids).size === ids.length, "an id stands twice");
}

function classSeriesOf(
  { class: assetClass, series: ids }: PastDatasets["returnsMonthly"]["uses"][number],
  all: ReadonlyMap<string, ReturnSeries>,
): ClassSeries {
  need(RETURNS, all, ids);
  const series = ids.map((id) => all.get(id)!);
  const { proxy } = series[0]!;
  for (const each of series) {
    demand(RETURNS, each.assetClass === assetClass, `${each.id} does not stand for ${assetClass}`);
    demand(RETURNS, each.proxy === proxy, `${assetClass} mixes proxies with other series`);
  }
  return { assetClass, proxy, series };
}

function checkFalls({ windows, drawdowns }: PastDatasets["stress"], classes: Known, sources: Known): void {
  const known = new Map(windows.map((window) => [window.id, window]));
  demandOnce(
    STRESS,
    windows.map(({ id }) => id),
  );
  demandOnce(
    STRESS,
    drawdowns.map((fall) => `${fall.class} ${fall.window} ${fall.pricing}`),
  );
  need(STRESS, known, [...CRISES, ...CRISES.map(ownWindow)]);
  for (const fall of drawdowns) {
    need(STRESS, classes, [fall.class]);
    need(STRESS, known, [fall.window]);
    need(STRESS, sources, fall.sources);
    // Falls between the same days may be added up: an appraised value has no days.
    demand(
      STRESS,
      fall.pricing === "market-priced" || !CRISES.includes(fall.window),
      `${fall.class} in ${fall.window} is appraised`,
    );
  }
}

/** Joins the files of the past with the classes and sources that they name. Throws DatasetError where they do not fit. */
export function buildPastReturns(
  { returnsMonthly, stress }: PastDatasets,
  { classes, sources }: { readonly classes: Known; readonly sources: Known },
): PastReturns {
  const { columns, uses, notes } = returnsMonthly;
  demandOnce(
    RETURNS,
    columns.map(({ id }) => id),
  );
  demandOnce(
    RETURNS,
    uses.map((use) => use.class),
  );
  const series = new Map(
    columns.map(({ returnsPerMillion, from, ...column }): [string, ReturnSeries] => {
      need(RETURNS, classes, [column.assetClass]);
      need(RETURNS, sources, column.sources);
      const returns = returnsPerMillion.map((each) => each / MILLION);
      return [column.id, { ...column, from: monthNumber(from), returns }];
    }),
  );
  checkFalls(stress, classes, sources);
  const windows = new Map<string, Crisis>(stress.windows.map((window) => [window.id, window]));
  return {
    series,
    classes: new Map(uses.map((use) => [use.class, classSeriesOf(use, series)])),
    crises: CRISES.map((id) => windows.get(id)!),
    falls: stress.drawdowns.map(({ window, ...fall }) => ({ ...fall, during: window })),
    notes: { returns: notes, falls: stress.notes },
  };
}
