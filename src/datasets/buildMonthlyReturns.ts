import type * as v from "valibot";
import { monthNumber } from "../domain/monthNumber";
import type { ReturnSeries } from "../domain/ReturnSeries";
import { demand, demandKnown, demandOnce } from "./demand";
import type { returnsMonthlySchema } from "./returnsMonthlySchema";

/** The file as read, checked on its own. */
export type ReturnsMonthlyDataset = v.InferOutput<typeof returnsMonthlySchema>;

type Known = ReadonlyMap<string, unknown>;
type Use = ReturnsMonthlyDataset["uses"][number];

const FILE = "returns-monthly.json";
const MILLION = 1_000_000;

/** The series that stand for a class are of that class, and either all proxies or none. */
function checkUse({ class: assetClass, series: ids }: Use, all: ReadonlyMap<string, ReturnSeries>): void {
  demandKnown(FILE, all, ids);
  const series = ids.map((id) => all.get(id)!);
  for (const each of series) {
    demand(FILE, each.assetClass === assetClass, `${each.id} does not stand for ${assetClass}`);
    demand(FILE, each.proxy === series[0]!.proxy, `${assetClass} mixes proxies with other series`);
  }
}

/** The series by id, in file order. Throws DatasetError where they do not fit the classes and sources they name. */
export function buildMonthlyReturns(
  { columns, uses }: ReturnsMonthlyDataset,
  { classes, sources }: { readonly classes: Known; readonly sources: Known },
): ReadonlyMap<string, ReturnSeries> {
  const series = new Map(
    columns.map(({ returnsPerMillion, from, ...column }): [string, ReturnSeries] => {
      demandKnown(FILE, classes, [column.assetClass]);
      demandKnown(FILE, sources, column.sources);
      const returns = returnsPerMillion.map((each) => each / MILLION);
      return [column.id, { ...column, from: monthNumber(from), returns }];
    }),
  );
  const ids = [columns.map(({ id }) => id), uses.map((use) => use.class)];
  for (const each of ids) demandOnce(FILE, each);
  for (const use of uses) checkUse(use, series);
  return series;
}
