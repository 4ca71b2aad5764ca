import { expect, test } from "vitest";
import { buildHistory, type HistoryDatasets } from "../../src/datasets/buildHistory";
import { DatasetError } from "../../src/datasets/DatasetError";
import { atlas } from "../support/atlas";
import { historyDatasets } from "../support/history";

// Copies are bent on purpose: what is read-only for the page is changed here.
// oxlint-disable-next-line typescript/no-explicit-any
type Bent = any;

function failureOf(bend: (files: Bent) => void): DatasetError {
  const files: HistoryDatasets = structuredClone(historyDatasets());
  bend(files);
  try {
    buildHistory(files, atlas.sources);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error("The broken copy was taken as good");
}

function series(files: Bent, part: "annual" | "quarterly", id: string): Bent {
  return files.history[part].series.find((each: Bent) => each.id === id);
}

const BROKEN: readonly [name: string, file: string, bend: (files: Bent) => void][] = [
  ["a figure too few", "history.json", (files) => series(files, "annual", "ira-z1-2016").usdMillions.pop()],
  ["an id twice", "history.json", (files) => (files.history.annual.series[1].id = "total-z1-2016")],
  ["years out of order", "history.json", (files) => files.history.annual.years.reverse()],
  ["a source unknown", "history.json", (files) => (files.history.annual.series[0].sources = ["nobody"])],
  ["a source of prices unknown", "history.json", (files) => (files.history.prices.sources = ["nobody"])],
  ["a series missing", "history.json", (files) => (series(files, "quarterly", "dc-first").id = "other")],
  ["later IRAs missing", "history.json", (files) => (series(files, "annual", "ira-z1-2026").id = "other")],
  [
    "a year off by a million",
    "history.json",
    (files) => series(files, "annual", "dc-z1-2016").usdMillions[20]++,
  ],
  [
    "a quarter ten times",
    "history.json",
    (files) => (series(files, "quarterly", "ira-first").usdMillions[0] *= 10),
  ],
  ["prices too few", "history.json", (files) => files.history.prices.sinceYearEndPct.pop()],
  [
    "no consumer prices",
    "returns-annual.json",
    (files) => (files.returnsAnnual.columns.find((each: Bent) => each.id === "cpi").id = "other"),
  ],
  [
    "a year without consumer prices",
    "returns-annual.json",
    (files) => (files.returnsAnnual.columns.find((each: Bent) => each.id === "cpi").returnsPct[30] = null),
  ],
  ["a return too few", "returns-annual.json", (files) => files.returnsAnnual.columns[0].returnsPct.pop()],
  ["a window missing", "stress.json", (files) => (files.stress.windows[0].id = "other")],
  ["a window twice", "stress.json", (files) => (files.stress.windows[0].id = "covid")],
  ["a source unknown", "stress.json", (files) => (files.stress.drawdowns[0].sources = ["nobody"])],
];

test.each(BROKEN)("%s in %s is refused by that name", (_, file, bend) => {
  expect(failureOf(bend)).toMatchObject({ file, failure: "wrong-sums" });
});

test("the real files are good", () => {
  expect(buildHistory(historyDatasets(), atlas.sources).crises.length).toBe(3);
});
