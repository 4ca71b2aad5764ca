import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Destination, MarketSize } from "../../src/domain/market";
import {
  percentOfMarket,
  recordAbsorption,
  sizeAt,
  valueEffect,
  yearsOfAbsorption,
} from "../../src/domain/marketScale";
import { atlas } from "../support/atlas";

function destination(id: string): Destination {
  return atlas.destinations.get(id)!;
}

const day = fc
  .integer({ min: 0, max: 40 })
  .map((days) => new Date(Date.UTC(2025, 0, 20 + days)).toISOString().slice(0, 10));
const size: fc.Arbitrary<MarketSize> = fc.record({
  asOf: day,
  usdMillions: fc.integer({ min: 1, max: 9_000_000 }),
  definition: fc.constant("all of it"),
  basis: fc.constant("published" as const),
  sources: fc.constant([]),
  usable: fc.boolean(),
});
const sized = fc.array(size, { maxLength: 12 }).map((sizes) => ({ ...destination("gold"), sizes }));

describe("the size of a market by a date, for any list of sizes,", () => {
  test("is usable, not after the date, and nothing usable lies between", () => {
    fc.assert(
      fc.property(sized, day, (market, date) => {
        const inTime = market.sizes.filter(({ usable, asOf }) => usable && asOf <= date);
        const found = sizeAt(market, date);
        expect(found === null).toBe(inTime.length === 0);
        if (!found) return;
        expect(inTime).toContain(found);
        expect(inTime.every(({ asOf }) => asOf <= found.asOf)).toBe(true);
      }),
    );
  });

  test("is the later entry of two on one day", () => {
    fc.assert(
      fc.property(sized, size, (market, last) => {
        const usable = { ...last, usable: true };
        const sizes = [...market.sizes.filter(({ asOf }) => asOf <= last.asOf), usable];
        expect(sizeAt({ ...market, sizes }, last.asOf)).toBe(usable);
      }),
    );
  });
});

describe("the size of a market by example", () => {
  test.each([
    ["bitcoin", "story", 1_637_305],
    ["bitcoin", "2026-07-31", 1_259_627],
    ["bitcoin", "2025-07-30", 2_380_000],
    ["bitcoin", "2030-01-01", 1_259_627],
    ["gold", "story", 20_825_930],
    ["gold", "2026-06-29", 23_449_150],
    ["gold", "2026-06-30", 29_890_522],
    ["private-credit", "2024-06-30", 2_000_000],
    ["private-equity", "2025-12-31", 4_700_000],
  ])("%s at %s is %d million", (id, market, usdMillions) => {
    expect(sizeAt(destination(id), market)?.usdMillions).toBe(usdMillions);
  });

  test("there is none before the first one", () => {
    expect(sizeAt(destination("bitcoin"), "2025-03-30")).toBeNull();
  });

  test("every destination has a size for the story", () => {
    for (const each of atlas.destinations.values()) expect(sizeAt(each, "story")?.default).toBe("story");
  });
});

describe("money against a market", () => {
  test("108,750 is 6.6 per cent of all bitcoin, and three years of its record inflow", () => {
    const bitcoin = destination("bitcoin");
    expect(percentOfMarket(108_750, sizeAt(bitcoin, "story")!).toFixed(1)).toBe("6.6");
    expect(recordAbsorption(bitcoin)?.usdMillionsPerYear).toBe(35_240);
    expect(yearsOfAbsorption(108_750, recordAbsorption(bitcoin)!).toFixed(2)).toBe("3.09");
  });

  test("the record is the marked entry, not the largest: buyouts done are no inflow", () => {
    expect(recordAbsorption(destination("private-equity"))?.usdMillionsPerYear).toBe(401_000);
  });

  test("a market without a record has none", () => {
    expect(recordAbsorption(destination("real-estate"))).toBeNull();
  });

  test("a value effect is given where evidence applies, and nowhere else", () => {
    expect(valueEffect(destination("bitcoin"), 108_750)).toEqual({
      low: 108_750,
      mid: 543_750,
      high: 6_525_000,
    });
    expect(valueEffect(destination("gold"), 108_750)).toBeNull();
    expect(valueEffect(destination("private-equity"), 217_500)).toBeNull();
  });
});
