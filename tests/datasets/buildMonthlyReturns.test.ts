import { expect, test } from "vitest";
import { buildMonthlyReturns } from "../../src/datasets/buildMonthlyReturns";
import { DatasetError } from "../../src/datasets/DatasetError";
import { atlas } from "../support/atlas";
import { returnsMonthly } from "../support/monthlyReturns";

// Copies are bent on purpose: what is read-only for the page is changed here.
// oxlint-disable-next-line typescript/no-explicit-any
type Bent = any;

const BROKEN: readonly [name: string, bend: (file: Bent) => void][] = [
  ["a series twice", (file) => (file.columns[1].id = "us-large-spy")],
  ["a class twice", (file) => (file.uses[1].class = "us-large-stocks")],
  ["a series unknown", (file) => (file.uses[0].series = ["nothing"])],
  ["a source unknown", (file) => (file.columns[0].sources = ["nobody"])],
  ["a class unknown", (file) => (file.columns[0].assetClass = "nothing")],
  ["a series of another class", (file) => (file.uses[0].series = ["gold-gld"])],
  ["a proxy among others", (file) => (file.columns[3].proxy = true)],
];

test.each(BROKEN)("a file with %s is refused by name", (_, bend) => {
  const file: Bent = structuredClone(returnsMonthly());
  bend(file);
  const build = () => buildMonthlyReturns(file, atlas);
  expect(build).toThrow(DatasetError);
  expect(build).toThrow(/returns-monthly/);
});
