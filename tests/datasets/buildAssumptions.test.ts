import { expect, test } from "vitest";
import { buildAssumptions } from "../../src/datasets/buildAssumptions";
import { DatasetError } from "../../src/datasets/DatasetError";
import { assumptionDatasets } from "../support/assumptions";
import { atlas } from "../support/atlas";

// Copies are bent on purpose: what is read-only for the page is changed here.
// oxlint-disable-next-line typescript/no-explicit-any
type Bent = any;

const BROKEN: readonly [name: string, file: string, bend: (files: Bent) => void][] = [
  ["a source unknown", "assumptions.json", (all) => (all.assumptions.correlation.sources = ["nobody"])],
  ["a class missing", "assumptions.json", (all) => all.assumptions.classes.pop()],
  ["a class twice", "assumptions.json", (all) => (all.assumptions.classes[1].id = "us-large-stocks")],
  [
    "a median above the highest",
    "assumptions.json",
    (all) => (all.assumptions.classes[0].expectedReturnPct.median = 99),
  ],
  ["classes in another order", "assumptions.json", (all) => all.assumptions.correlation.classes.reverse()],
  ["a row of the matrix too few", "assumptions.json", (all) => all.assumptions.correlation.matrix.pop()],
  [
    "a diagonal that is not 1",
    "assumptions.json",
    (all) => (all.assumptions.correlation.matrix[2][2] = 0.99),
  ],
  [
    "a matrix that is not symmetric",
    "assumptions.json",
    (all) => (all.assumptions.correlation.matrix[0][1] = 0.5),
  ],
  [
    "correlations that cannot be together",
    "assumptions.json",
    (all) => {
      all.assumptions.correlation.matrix[0][1] = -0.9;
      all.assumptions.correlation.matrix[1][0] = -0.9;
    },
  ],
  ["a fee of an unknown class", "assumptions.json", (all) => (all.assumptions.leafFees[0].leaf = "nowhere")],
  ["a destination without facts", "destinations.json", (all) => all.facts.destinations.shift()],
  ["a balance of nobody", "savers.json", (all) => (all.savers.balances[0].sources = ["nobody"])],
];

test.each(BROKEN)("files with %s are refused by name: %s", (_, file, bend) => {
  const files: Bent = structuredClone(assumptionDatasets());
  bend(files);
  const build = () => buildAssumptions(files, atlas);
  expect(build).toThrow(DatasetError);
  expect(build).toThrow(file);
});
