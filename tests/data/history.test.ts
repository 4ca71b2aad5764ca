import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { historyFiles } from "../../src/datasets/historyFiles";
import { atlas } from "../support/atlas";
import { historyDatasets } from "../support/history";

const LIMIT = 20_000; // bytes of a file as it travels, brotli
const TYPES = ["ira", "dc", "db-gov", "db-private", "annuities"];
const { history, returnsAnnual, stress } = historyDatasets();
const tables = [
  { name: "annual", periods: history.annual.years.map(String), series: history.annual.series },
  { name: "quarterly", periods: history.quarterly.quarters, series: history.quarterly.series },
];

/** The figure of a series at a place of its table. */
function at(table: { series: readonly { id: string; usdMillions: readonly (number | null)[] }[] }, id: string) {
  const found = table.series.find((series) => series.id === id);
  if (!found) throw new Error(`No series ${id}`);
  return found.usdMillions;
}

function sourcesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sources" ? (inner as string[]) : sourcesIn(inner),
  );
}

describe.each(Object.values(historyFiles))("$name", ({ name, schema }) => {
  const text = readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");

  test("is what its schema says", () => {
    const result = v.safeParse(schema as v.GenericSchema, JSON.parse(text));
    expect(result.issues?.map((issue) => `${v.getDotPath(issue) ?? ""} ${issue.message}`) ?? []).toEqual([]);
  });

  test("says when it was compiled", () => {
    expect(JSON.parse(text).compiled).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("is at most 20 kB as it travels", () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    expect(brotliCompressSync(text, { params }).length).toBeLessThanOrEqual(LIMIT);
  });

  test("names only sources that exist", () => {
    const ids = sourcesIn(JSON.parse(text));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !atlas.sources.has(id))).toEqual([]);
  });
});

describe.each(tables)("the series by period, $name", ({ periods, series }) => {
  test("have an id each", () => {
    const ids = series.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("have a place for each period, in order of time", () => {
    expect(periods).toEqual([...new Set(periods)].sort());
    expect(series.filter(({ usdMillions }) => usdMillions.length !== periods.length)).toEqual([]);
  });

  test("hold whole millions, and at least one figure each", () => {
    const known = series.map(({ usdMillions }) => usdMillions.filter((value) => value !== null));
    expect(known.filter((values) => values.length === 0)).toEqual([]);
    expect(known.flat().filter((value) => !Number.isSafeInteger(value) || value < 0)).toEqual([]);
  });

  test("have a source each, and a formula where nobody printed them", () => {
    const wrong = series.filter(
      ({ basis, formula, sources }) =>
        sources.length === 0 || (basis !== "published" && (formula ?? "") === ""),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test("years and quarters follow one another without a gap", () => {
  const { years } = history.annual;
  expect(years).toEqual(years.map((_, index) => years[0]! + index));
  const numbers = history.quarterly.quarters.map((id) => Number(id.slice(0, 4)) * 4 + Number(id.slice(-1)));
  expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
});

test("government pensions are those of states and cities and of the federal government", () => {
  const [sum, local, federal] = ["db-gov", "db-state-local", "db-federal"].map((id) =>
    at(history.annual, `${id}-z1-2016`),
  );
  expect(sum).toEqual(local!.map((value, index) => (value === null ? null : value + federal![index]!)));
});

test("the five types of the Federal Reserve sum to its total exactly, up to 2015", () => {
  const total = at(history.annual, "total-z1-2016");
  const parts = TYPES.map((type) => at(history.annual, `${type}-z1-2016`));
  const upTo = history.annual.years.indexOf(2015) + 1;
  const sums = total.map((_, index) => parts.reduce((all, part) => all + (part[index] ?? 0), 0));
  expect(upTo).toBe(42);
  expect(sums.slice(0, upTo)).toEqual(total.slice(0, upTo));
});

test("the five types of each quarter sum to its printed total within 0.1 trillion", () => {
  const total = at(history.quarterly, "total-first");
  const parts = TYPES.map((type) => at(history.quarterly, `${type}-first`));
  const complete = total.flatMap((value, index) => {
    const values = parts.map((part) => part[index]!);
    return value === null || values.includes(null as never)
      ? []
      : [Math.abs(value - values.reduce((all, part) => all + part, 0))];
  });
  expect(complete.length).toBe(16);
  expect(Math.max(...complete)).toBe(100_000);
});

test("the quarters of a release are those of the market's tree", () => {
  const wrong = [...atlas.releases.values()].filter(({ release: { id }, tree }) => {
    const index = history.quarterly.quarters.indexOf(id);
    const printed = tree.byId.get("us-retirement")!.publishedTotal;
    return at(history.quarterly, "total-first")[index] !== printed;
  });
  expect(wrong.map(({ release }) => release.id)).toEqual([]);
});

test("prices within a year end where the year's own figure does", () => {
  const cpi = returnsAnnual.columns.find(({ id }) => id === "cpi")!.returnsPct;
  const { quarters, sinceYearEndPct } = history.prices;
  const ends = quarters.flatMap((id, index) =>
    id.endsWith("q4")
      ? [[sinceYearEndPct[index], cpi[returnsAnnual.years.indexOf(Number(id.slice(0, 4)))]]]
      : [],
  );
  expect(quarters).toEqual(history.quarterly.quarters);
  expect(ends.length).toBe(7);
  expect(ends.filter(([quarter, year]) => quarter !== year)).toEqual([]);
});

test("returns have a place for each year, in order", () => {
  const { years, columns } = returnsAnnual;
  expect(years).toEqual(years.map((_, index) => years[0]! + index));
  expect(columns.filter(({ returnsPct }) => returnsPct.length !== years.length)).toEqual([]);
  expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
});

test("falls and correlations name windows and classes that exist, a fall and its window once", () => {
  const windows = new Set(stress.windows.map(({ id }) => id));
  const named = [...stress.drawdowns, ...stress.correlations].map(({ window }) => window);
  const classes = [
    ...stress.drawdowns.map((fall) => fall.class),
    ...stress.correlations.flatMap(({ a, b }) => [a, b]),
  ];
  const falls = stress.drawdowns.map((fall) => `${fall.class} ${fall.window} ${fall.instrument}`);
  expect(windows.size).toBe(stress.windows.length);
  expect(named.filter((id) => !windows.has(id))).toEqual([]);
  expect(classes.filter((id) => !atlas.classes.has(id))).toEqual([]);
  expect(falls.length).toBe(new Set(falls).size);
});
