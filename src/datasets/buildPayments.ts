import type * as v from "valibot";
import type { Payments, PaymentSeries } from "../domain/payments";
import { DatasetError } from "./DatasetError";
import type { flowsSchema } from "./flowsSchema";

/** The file as read, checked on its own. */
export type FlowsDataset = v.InferOutput<typeof flowsSchema>;

const FILE = "flows.json";

function demand(holds: boolean, what: string): void {
  if (!holds) throw new DatasetError(FILE, "wrong-sums", what);
}

function seriesOf({ years, usdMillionsPerYear, ...row }: FlowsDataset["series"][number]): PaymentSeries {
  demand(years.length === usdMillionsPerYear.length, `${row.id} has another number of years`);
  demand(
    years.every((year, index) => index === 0 || years[index - 1]! < year),
    `the years of ${row.id} are not in order`,
  );
  return { ...row, values: new Map(years.map((year, index) => [year, usdMillionsPerYear[index]!])) };
}

/** Joins the file with the sources and nodes that it names. Throws DatasetError where it does not add up. */
export function buildPayments(
  { series: rows, uses }: FlowsDataset,
  sources: ReadonlyMap<string, unknown>,
  nodes: ReadonlyMap<string, unknown>,
): Payments {
  const series = new Map(rows.map((row) => [row.id, seriesOf(row)]));
  demand(series.size === rows.length, "an id stands twice");
  for (const { id, sources: cited } of rows)
    for (const source of cited) demand(sources.has(source), `${id} names ${source}, which is not known`);
  demand(new Set(uses.map(({ base }) => base)).size === uses.length, "a base stands twice");
  for (const { base, year, paidIn, newIn, paidOut } of uses) {
    demand(nodes.has(base), `names ${base}, which is not known`);
    const sums = [paidIn, newIn, paidOut].map((ids) =>
      ids.reduce((all, id) => {
        const value = series.get(id)?.values.get(year);
        demand(value !== undefined, `${id} has no figure for ${year}`);
        return all + value!;
      }, 0),
    );
    demand(sums[1]! <= sums[0]!, `${base}: what is new is more than what is paid in`);
  }
  return { series, uses };
}
