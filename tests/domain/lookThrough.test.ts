import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookThroughByClass } from "../../src/domain/lookThrough";
import { sumOf } from "../../src/domain/splitWhole";
import { atlas } from "../support/atlas";

const ORDER = [...atlas.classes.keys()];
const holding = fc.record({
  assetClass: fc.constantFrom(...atlas.lookThrough.keys()),
  value: fc.oneof(fc.nat(9_000_000), fc.nat(50)),
});
const holdings = fc.array(holding, { maxLength: 40 });

describe("looking through, for any holdings,", () => {
  test("keeps the sum, in whole amounts that are not negative", () => {
    fc.assert(
      fc.property(holdings, (held) => {
        const sums = lookThroughByClass(held, atlas.lookThrough, ORDER);
        expect(sumOf(sums)).toBe(held.reduce((all, { value }) => all + value, 0));
        for (const sum of Object.values(sums)) expect(Number.isSafeInteger(sum) && sum >= 0).toBe(true);
      }),
    );
  });

  test("names every class once, in their order", () => {
    fc.assert(
      fc.property(holdings, (held) => {
        expect(Object.keys(lookThroughByClass(held, atlas.lookThrough, ORDER))).toEqual(ORDER);
      }),
    );
  });

  test("is done holding by holding and then added", () => {
    fc.assert(
      fc.property(holdings, holdings, (some, others) => {
        const together = lookThroughByClass([...some, ...others], atlas.lookThrough, ORDER);
        const one = lookThroughByClass(some, atlas.lookThrough, ORDER);
        const two = lookThroughByClass(others, atlas.lookThrough, ORDER);
        for (const id of ORDER) expect(together[id]).toBe(one[id]! + two[id]!);
      }),
    );
  });
});

test("one million of a target-date fund each is 34, 8, 23 and 35 of a hundred", () => {
  const sums = lookThroughByClass([{ assetClass: "target-date", value: 100 }], atlas.lookThrough, ORDER);
  expect(Object.entries(sums).filter(([, sum]) => sum > 0)).toEqual([
    ["us-large-stocks", 34],
    ["us-small-mid-stocks", 8],
    ["intl-stocks", 23],
    ["bonds", 35],
  ]);
});

test("a single million goes whole to the class with the largest remainder, each time anew", () => {
  const single = { assetClass: "target-date", value: 1 };
  const sums = lookThroughByClass([single, single], atlas.lookThrough, ORDER);
  expect(Object.entries(sums).filter(([, sum]) => sum > 0)).toEqual([["bonds", 2]]);
});

test("a class without a row is refused", () => {
  expect(() => lookThroughByClass([{ assetClass: "nowhere", value: 1 }], atlas.lookThrough, ORDER)).toThrow();
});
