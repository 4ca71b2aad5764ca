import { expect, test } from "vitest";
import { buildPayments } from "../../src/datasets/buildPayments";
import { DatasetError } from "../../src/datasets/DatasetError";
import { releaseTree } from "../../src/domain/atlas";
import { atlas } from "../support/atlas";
import { flowsDataset } from "../support/payments";

// Copies are bent on purpose: what is read-only for the page is changed here.
// oxlint-disable-next-line typescript/no-explicit-any
type Bent = any;

const BROKEN: readonly [name: string, bend: (file: Bent) => void][] = [
  ["a figure too few", (file) => file.series[0].usdMillionsPerYear.pop()],
  ["years out of order", (file) => file.series[0].years.reverse()],
  ["an id twice", (file) => (file.series[1].id = file.series[0].id)],
  ["a source unknown", (file) => (file.series[0].sources = ["nobody"])],
  ["a base unknown", (file) => (file.uses[0].base = "nowhere")],
  ["a base twice", (file) => (file.uses[1].base = "401k")],
  ["a year without a figure", (file) => (file.uses[0].year = 2024)],
  ["a series missing", (file) => (file.uses[0].paidOut = ["nothing"])],
  [
    "more new than paid in",
    (file) => (
      (file.uses[0].paidIn = ["contributions-401k-new"]),
      (file.uses[0].newIn = ["contributions-401k-total"])
    ),
  ],
];

test.each(BROKEN)("a file with %s is refused by name", (_, bend) => {
  const file: Bent = structuredClone(flowsDataset());
  bend(file);
  const { tree } = releaseTree(atlas, "2025-q1");
  const build = () => buildPayments(file, atlas.sources, tree.byId);
  expect(build).toThrow(DatasetError);
  expect(build).toThrow(/flows\.json/);
});
