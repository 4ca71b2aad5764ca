import type * as v from "valibot";
import type { Payments, PaymentSeries } from "../domain/payments";
import { demand, demandKnown, demandOnce } from "./demand";
import type { flowsSchema } from "./flowsSchema";

/** The file as read, checked on its own. */
export type FlowsDataset = v.InferOutput<typeof flowsSchema>;

const FILE = "flows.json";

function seriesOf({ years, usdMillionsPerYear, ...row }: FlowsDataset["series"][number]): PaymentSeries {
  demand(FILE, years.length === usdMillionsPerYear.length, `${row.id} has another number of years`);
  demand(
    FILE,
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
  demandOnce(
    FILE,
    rows.map(({ id }) => id),
  );
  for (const { id, sources: cited } of rows) demandKnown(FILE, sources, cited, id);
  demandOnce(
    FILE,
    uses.map(({ base }) => base),
  );
  for (const { base, year, paidIn, newIn, paidOut } of uses) {
    demandKnown(FILE, nodes, [base]);
    const sums = [paidIn, newIn, paidOut].map((ids) =>
      ids.reduce((all, id) => {
        const value = series.get(id)?.values.get(year);
        demand(FILE, value !== undefined, `${id} has no figure for ${year}`);
        return all + value!;
      }, 0),
    );
    demand(FILE, sums[1]! <= sums[0]!, `${base}: what is new is more than what is paid in`);
  }
  return { series, uses };
}
