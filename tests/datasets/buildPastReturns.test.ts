import { expect, test } from "vitest";
import { buildPastReturns } from "../../src/datasets/buildPastReturns";
import { DatasetError } from "../../src/datasets/DatasetError";
import { atlas } from "../support/atlas";
import { pastDatasets } from "../support/pastReturns";

// Copies are bent on purpose: what is read-only for the page is changed here.
// oxlint-disable-next-line typescript/no-explicit-any
type Bent = any;

const BROKEN: readonly [name: string, file: RegExp, bend: (files: Bent) => void][] = [
  ["a series twice", /returns-monthly/, (all) => (all.returnsMonthly.columns[1].id = "us-large-spy")],
  ["a class twice", /returns-monthly/, (all) => (all.returnsMonthly.uses[1].class = "us-large-stocks")],
  ["a series unknown", /returns-monthly/, (all) => (all.returnsMonthly.uses[0].series = ["nothing"])],
  ["a source unknown", /returns-monthly/, (all) => (all.returnsMonthly.columns[0].sources = ["nobody"])],
  ["a class unknown", /returns-monthly/, (all) => (all.returnsMonthly.columns[0].assetClass = "nothing")],
  [
    "a series of another class",
    /returns-monthly/,
    (all) => (all.returnsMonthly.uses[0].series = ["gold-gld"]),
  ],
  ["a proxy among others", /returns-monthly/, (all) => (all.returnsMonthly.columns[3].proxy = true)],
  ["a window missing", /stress/, (all) => all.stress.windows.shift()],
  ["a window twice", /stress/, (all) => (all.stress.windows[1].id = "gfc")],
  ["a fall twice", /stress/, (all) => all.stress.drawdowns.push(all.stress.drawdowns[0])],
  ["a fall of an unknown class", /stress/, (all) => (all.stress.drawdowns[0].class = "nothing")],
  ["a fall of an unknown source", /stress/, (all) => (all.stress.drawdowns[0].sources = ["nobody"])],
  [
    "an appraised fall that could be added up",
    /stress/,
    (all) => (all.stress.drawdowns[0].pricing = "appraised"),
  ],
];

test.each(BROKEN)("a file with %s is refused by name", (_, file, bend) => {
  const files: Bent = structuredClone(pastDatasets());
  bend(files);
  const build = () => buildPastReturns(files, atlas);
  expect(build).toThrow(DatasetError);
  expect(build).toThrow(file);
});
