import { expect, test } from "vitest";
import { explainRatio, explainScale, explainScaleItem } from "../../src/domain/explainScale";
import { outcomeOf } from "../../src/domain/outcome";
import { ratioItems, ratioRef, ratioValue, sizeRef } from "../../src/domain/ratioRef";
import { bySize, compare, newestMarketDate, scaleItems, type ScaleItem } from "../../src/domain/scaleItems";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { saidText } from "../../src/text/saidText";
import { atlas } from "../support/atlas";

const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
const { items, missing } = scaleItems(atlas, outcome);

function at(changes: Partial<Scenario>) {
  return scaleItems(atlas, outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...changes }));
}
function find(id: string, among: readonly ScaleItem[] = items): ScaleItem {
  return among.find((item) => item.id === id)!;
}

test("everything with a size is there once: retirement money, destinations, all crypto, public markets", () => {
  const ids = items.map(({ id }) => id);
  const expected = [
    "us-retirement",
    "ira",
    "dc",
    "401k",
    ...atlas.destinations.keys(),
    "all-crypto",
    ...atlas.comparators.keys(),
  ];
  expect(ids).toEqual(expected);
  expect(new Set(ids).size).toBe(ids.length);
  expect(missing).toEqual([]);
  for (const { usdMillions, sources } of items) {
    expect(usdMillions).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
  }
});

test("401(k)s are 3.1 times all crypto on 31 March 2025", () => {
  const crypto = find("all-crypto");
  expect(crypto).toMatchObject({ usdMillions: 1_637_305 + 1_133_748, asOf: "2025-03-31", basis: "derived" });
  expect(crypto.usdMillions).toBe(2_771_053);
  expect([...crypto.sources].sort()).toEqual(["bitcoin-core-consensus", "coingecko-2025-q1-report"]);
  expect(find("401k")).toMatchObject({ usdMillions: 8_700_000, asOf: "2025-03-31" });
  expect(compare(find("401k"), crypto).times).toBeCloseTo(3.1396, 4);
});

test("the first over the second, and the other way round, multiply to one", () => {
  for (const one of items)
    for (const other of items)
      expect(compare(one, other).times * compare(other, one).times).toBeCloseTo(1, 12);
});

test("what the scenario moves stands at its destination, with its share of that size, and at the base", () => {
  expect(find("bitcoin")).toMatchObject({ inflow: 108_750, hatched: { bitcoin: 108_750 } });
  expect(find("bitcoin").percent).toBeCloseTo((100 * 108_750) / 1_637_305, 10);
  expect(find("private-equity")).toMatchObject({ inflow: 217_500, usdMillions: 4_700_000 });
  expect(find("all-crypto")).toMatchObject({ inflow: 108_750, hatched: { bitcoin: 108_750 } });
  expect(find("hedge-funds")).toMatchObject({ inflow: 0, percent: null, hatched: {} });
  expect(find("401k")).toMatchObject({ inflow: 0, outflow: 435_000 });
  expect(Object.values(find("401k").hatched).reduce((all, part) => all + part)).toBe(435_000);
  expect(find("us-retirement").outflow).toBe(0);
});

test("all crypto takes the newest day on which both parts have a size, with the range of the sum", () => {
  const newest = at({ market: newestMarketDate(atlas) }).items;
  expect(newestMarketDate(atlas)).toBe("2026-07-31");
  expect(find("bitcoin", newest).asOf).toBe("2026-07-31");
  const sum = { usdMillions: 1_746_510 + 1_253_490, asOf: "2025-12-31" };
  const range = { low: 1_746_510 + 1_200_000, high: 1_746_510 + 1_300_000 };
  expect(find("all-crypto", newest)).toMatchObject({ ...sum, ...range });
});

test("what has no size by a date is left out and listed", () => {
  const early = at({ market: "2023-01-31" });
  const left = early.missing.map(({ id }) => id);
  expect(left).toContain("bitcoin");
  expect(left).toContain("all-crypto");
  expect(left).not.toContain("real-estate");
  expect(early.items.map(({ id }) => id)).not.toContain("bitcoin");
});

test("a figure that rests on grade C alone is weak", () => {
  expect(items.filter(({ weak }) => weak)).toEqual([]);
  expect(find("401k", at({ release: "2026-q1" }).items).weak).toBe(true);
});

test("the items run from large to small", () => {
  const sizes = bySize(items).map(({ usdMillions }) => usdMillions);
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
});

test("every size can be explained, with the value and sources it is shown with", () => {
  for (const item of items) {
    const { value, unit, basis, sources, asOf } = explainScale(atlas, outcome, sizeRef(item));
    expect({ value, unit, basis, sources, asOf }).toEqual({
      value: item.usdMillions,
      unit: "usdMillions",
      basis: item.basis,
      sources: item.sources,
      asOf: item.asOf,
    });
  }
  expect(() => explainScaleItem(atlas, outcome, "tulips")).toThrow("tulips");
});

test("the steps of all crypto add up to it", () => {
  const { steps, value, formula } = explainScaleItem(atlas, outcome, "all-crypto");
  expect(steps.map((step) => step.value)).toEqual([1_637_305, 1_133_748]);
  expect(steps.reduce((all, step) => all + step.value, 0)).toBe(value);
  expect(saidText(formula!)).toContain("Bitcoin: ");
});

test("every ratio can be explained: times from one up, per cent below, both sources", () => {
  for (const first of items)
    for (const second of items) {
      const ref = ratioRef(first, second);
      const { value, unit, steps, sources } = explainScale(atlas, outcome, ref);
      expect({ value, unit }).toEqual(ratioValue(first.usdMillions / second.usdMillions));
      expect(steps.map((step) => step.value)).toEqual([first.usdMillions, second.usdMillions]);
      expect(sources).toEqual(expect.arrayContaining([...first.sources, ...second.sources]));
      expect(ratioItems(items, "id" in ref ? ref.id : "")).toEqual([first, second]);
    }
  expect(() => explainRatio(atlas, outcome, "401k~tulips")).toThrow("tulips");
});

test("a ratio carries range, weaker basis and one date or none", () => {
  const gold = explainRatio(atlas, outcome, "401k~gold");
  expect(gold).toMatchObject({ unit: "pct", basis: "estimated", asOf: "2025-03-31" });
  expect(gold.value).toBeCloseTo(41.775, 3);
  expect(gold.low).toBeCloseTo((100 * 8_700_000) / 20_825_930, 10);
  expect(gold.high).toBeCloseTo((100 * 8_700_000) / 20_741_000, 10);
  const equity = explainRatio(atlas, outcome, "401k~private-equity");
  expect(equity).toMatchObject({ unit: "times", basis: "derived", asOf: null, low: undefined });
});
