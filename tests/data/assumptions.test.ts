import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { isWeak } from "../../src/domain/atlas";
import { houseId, isHouse } from "../../src/domain/houseId";
import { assumptions } from "../support/assumptions";
import { atlas } from "../support/atlas";

const text = readFileSync(new URL("../../data/assumptions.json", import.meta.url), "utf8");
const classes = [...assumptions.classes.values()];

test("assumptions.json says when it was compiled and is at most 20 kB as it travels", () => {
  expect(JSON.parse(text).compiled).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(text, { params }).length).toBeLessThanOrEqual(20_000);
});

test("low, middle and high are those of the houses, where the formula says so", () => {
  const wrong = classes.filter(({ expectedReturnPct: of }) => {
    if (!of.formula.startsWith("low and high = lowest and highest house")) return false;
    const sorted = of.houses.map(({ pct }) => pct).sort((one, other) => one - other);
    const half = sorted.length / 2;
    const middle = Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
    return sorted[0] !== of.low || sorted.at(-1) !== of.high || Math.abs(middle - of.median) > 1e-9;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("nothing that is not published lacks a formula", () => {
  const figures = classes.flatMap(({ volatilityPct, feePct }) => [volatilityPct, feePct]);
  const all = [...figures, ...assumptions.leafFees.values(), ...assumptions.tradedDaily.values()];
  expect(all.filter(({ basis, formula }) => basis !== "published" && !formula)).toEqual([]);
});

test("grade C feeds a default in the two places that the file names, and nowhere else", () => {
  expect(assumptions.gradeC.map(({ id }) => id)).toEqual(["houses", "private-correlations"]);
  const reached = ["us-large-stocks", "us-small-mid-stocks", "intl-stocks", "bonds", "money-market"];
  const used = classes.filter(({ id }) => [...reached, "bitcoin", "gold", "private-equity"].includes(id));
  const weak = used
    .flatMap(({ volatilityPct, feePct }) => [volatilityPct, feePct])
    .concat([...assumptions.leafFees.values()].map((fee) => ({ ...fee, current: fee.pct })))
    .filter(({ sources }) => isWeak(atlas, sources));
  expect(weak).toEqual([]);
  const houses = classes.flatMap(({ expectedReturnPct }) => expectedReturnPct.houses);
  const strong = houses.filter(({ sources }) => !isWeak(atlas, sources)).map(({ house }) => house);
  expect(strong).toContain("J.P. Morgan");
});

test("every house has an id that fits into a link, and no two have the same", () => {
  const names = new Set(classes.flatMap(({ expectedReturnPct }) => expectedReturnPct.houses.map(({ house }) => house)));
  const ids = [...names].map(houseId);
  expect(new Set(ids).size).toBe(names.size);
  expect(ids.filter((id) => !isHouse(id) || ["median", "low", "high"].includes(id))).toEqual([]);
});

test("what is sold daily is a class that a listed fund stands for, no mixed holding", () => {
  const ids = [...assumptions.tradedDaily.keys()];
  expect(ids.filter((id) => !assumptions.classes.has(id))).toEqual([]);
  expect(ids).toEqual(["us-large-stocks", "us-small-mid-stocks", "intl-stocks", "bonds", "money-market"]);
});
