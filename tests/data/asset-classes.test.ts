import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FILES } from "../../src/datasets/files";

const json: unknown = JSON.parse(
  readFileSync(new URL("../../data/asset-classes.json", import.meta.url), "utf8"),
);
const { classes, lookThrough } = v.parse(FILES.assetClasses.schema, json);
const stocks = new Set(classes.filter(({ family }) => family === "stocks").map(({ id }) => id));

test.each(["id", "label", "shortLabel", "order"] as const)("classes have each their own %s", (key) => {
  const values = classes.map((assetClass) => assetClass[key]);
  expect(values).toEqual([...new Set(values)]);
});

test("classes stand in their order, and those of a family beside each other", () => {
  const orders = classes.map(({ order }) => order);
  expect(orders).toEqual([...orders].sort((one, other) => one - other));
  expect(orders.every(Number.isSafeInteger)).toBe(true);
});

test("every class has one look-through row, and every row a class", () => {
  expect(lookThrough.map(({ leaf }) => leaf).sort()).toEqual(classes.map(({ id }) => id).sort());
});

describe.each(lookThrough)("look-through of $leaf", ({ leaf, into, basis, low, high, sources }) => {
  test("sums to 100 per cent in whole, positive parts of known classes, each once", () => {
    const known = new Set(classes.map(({ id }) => id));
    const ids = into.map((part) => part.class);
    expect(into.reduce((all, { pct }) => all + pct, 0)).toBe(100);
    expect(into.filter(({ pct }) => !Number.isSafeInteger(pct) || pct < 1)).toEqual([]);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("ends in classes that look through to themselves, so once is enough", () => {
    const rows = new Map(lookThrough.map((row) => [row.leaf, row.into]));
    const further = into.filter((part) => {
      const next = rows.get(part.class)!;
      return next.length !== 1 || next[0]!.class !== part.class;
    });
    expect(further).toEqual([]);
  });

  test("has a source unless the class is only itself", () => {
    const itself = into.length === 1 && into[0]!.class === leaf;
    expect(itself ? basis === "derived" : sources.length > 0).toBe(true);
  });

  test("has its share of stocks within the range given", () => {
    const share = into.filter((part) => stocks.has(part.class)).reduce((all, { pct }) => all + pct, 0);
    expect(share).toBeGreaterThanOrEqual(low ?? 0);
    expect(share).toBeLessThanOrEqual(high ?? 100);
  });
});

test("target-date funds are taken as 65 per cent stocks", () => {
  expect(lookThrough.find(({ leaf }) => leaf === "target-date")?.into).toEqual([
    { class: "us-large-stocks", pct: 34 },
    { class: "us-small-mid-stocks", pct: 8 },
    { class: "intl-stocks", pct: 23 },
    { class: "bonds", pct: 35 },
  ]);
});
