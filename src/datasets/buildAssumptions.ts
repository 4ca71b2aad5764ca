import type * as v from "valibot";
import type { Assumptions } from "../domain/assumptions";
import type { Atlas } from "../domain/atlas";
import { cholesky } from "../domain/cholesky";
import type { assumptionsSchema, balancesSchema, destinationFactsSchema } from "./assumptionsSchema";
import { DatasetError } from "./DatasetError";

/** The three files as read, each checked on its own. */
export interface AssumptionDatasets {
  readonly assumptions: v.InferOutput<typeof assumptionsSchema>;
  readonly facts: v.InferOutput<typeof destinationFactsSchema>;
  readonly savers: v.InferOutput<typeof balancesSchema>;
}

const FILE = "assumptions.json";

function demand(holds: boolean, what: string, file = FILE): void {
  if (!holds) throw new DatasetError(file, "wrong-sums", what);
}

/** Rows by id, each once. */
function mapBy<Row>(rows: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Row> {
  const found = new Map(rows.map((row) => [idOf(row), row]));
  demand(found.size === rows.length, "an id stands twice");
  return found;
}

/** The matrix is that of the classes: symmetric, ones on the diagonal, positive semi-definite. */
function checkMatrix({ classes, correlation }: AssumptionDatasets["assumptions"]): void {
  const { matrix, classes: order } = correlation;
  const ids = classes.map(({ id }) => id);
  demand(order.join() === ids.join(), "the classes of the correlation are others, or in another order");
  demand(
    matrix.length === ids.length && matrix.every((row) => row.length === ids.length),
    "the correlation matrix has another size than its classes",
  );
  demand(
    matrix.every((row, place) => row[place] === 1),
    "the diagonal of the correlation matrix is not 1",
  );
  demand(
    matrix.every((row, one) => row.every((value, other) => value === matrix[other]![one])),
    "the correlation matrix is not symmetric",
  );
  demand(cholesky(matrix) !== null, "the correlation matrix is not positive semi-definite");
}

/** Lists of sources anywhere below a value. */
function citedIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "sources" ? (part as readonly string[]) : citedIn(part),
  );
}

/** Joins the files with classes, destinations and sources. Throws DatasetError where they do not agree. */
export function buildAssumptions(datasets: AssumptionDatasets, atlas: Atlas): Assumptions {
  const { assumptions, facts, savers } = datasets;
  for (const [part, file] of [
    [assumptions, FILE],
    [facts, "destinations.json"],
    [savers, "savers.json"],
  ] as const)
    for (const id of citedIn(part)) demand(atlas.sources.has(id), `names ${id}, which is not known`, file);
  const classes = mapBy(assumptions.classes, ({ id }) => id);
  for (const { leaf, into } of atlas.lookThrough.values())
    for (const part of into) demand(classes.has(part.class), `nothing is assumed of ${part.class} (${leaf})`);
  for (const { id, expectedReturnPct: of } of classes.values())
    demand(of.low <= of.median && of.median <= of.high, `the returns of ${id} are not in order`);
  checkMatrix(assumptions);
  const leafFees = mapBy(assumptions.leafFees, ({ leaf }) => leaf);
  const tradedDaily = mapBy(assumptions.tradedDaily, (row) => row.class);
  for (const id of [...leafFees.keys(), ...tradedDaily.keys()])
    demand(atlas.classes.has(id), `names ${id}, which is not known`);
  const { window, ...correlation } = assumptions.correlation;
  const factsById = mapBy(facts.destinations, ({ id }) => id);
  for (const id of atlas.destinations.keys())
    demand(factsById.has(id), `${id} has no facts`, "destinations.json");
  return {
    notes: assumptions.notes,
    classes,
    correlation: { ...correlation, span: window },
    inflationPct: assumptions.inflationPct,
    riskFreePct: assumptions.riskFreePct,
    leafFees,
    tradedDaily,
    facts: factsById,
    balances: savers.balances,
    gradeC: assumptions.gradeC,
  };
}
