import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitWhole, sumOf, type Weights } from "../../src/domain/splitWhole";
import { weightsOf } from "../support/arbitraries";
import { numbers, splitExactly } from "../support/exactParts";

const total = fc.oneof(fc.nat(9_000_000_000_000), fc.nat(50_000_000), fc.nat(12));
const weights = weightsOf(fc.oneof(fc.nat(10_000), fc.nat(9_000_000_000_000), fc.constant(0)));
const splits = fc.tuple(total, weights);

function exact(whole: number, parts: Weights): Weights {
  return numbers(
    splitExactly(BigInt(whole), new Map(Object.entries(parts).map(([id, part]) => [id, BigInt(part)]))),
  );
}

describe("splitWhole, for any total and weights,", () => {
  test("loses and adds nothing", () => {
    fc.assert(
      fc.property(splits, ([whole, parts]) => {
        expect(sumOf(splitWhole(whole, parts))).toBe(whole);
      }),
      { numRuns: 2_000 },
    );
  });

  test("gives each part within 1 of its exact quotient, also where products pass 2^53", () => {
    fc.assert(
      fc.property(splits, ([whole, parts]) => {
        const sum = Object.values(parts).reduce((all, part) => all + BigInt(part), 0n);
        fc.pre(sum > 0n);
        for (const [id, part] of Object.entries(splitWhole(whole, parts))) {
          const distance = BigInt(part) * sum - BigInt(whole) * BigInt(parts[id]!);
          expect(distance < sum && -distance < sum).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("agrees with the oracle's exact integers", () => {
    fc.assert(
      fc.property(splits, ([whole, parts]) => {
        expect(splitWhole(whole, parts)).toEqual(exact(whole, parts));
      }),
      { numRuns: 2_000 },
    );
  });

  test("keeps the order of keys", () => {
    fc.assert(
      fc.property(splits, ([whole, parts]) => {
        expect(Object.keys(splitWhole(whole, parts))).toEqual(Object.keys(parts));
      }),
    );
  });

  test("gives whole numbers, never below 0, and nothing to a weight of 0 beside others", () => {
    fc.assert(
      fc.property(splits, ([whole, parts]) => {
        const isAllZero = sumOf(parts) === 0;
        for (const [id, part] of Object.entries(splitWhole(whole, parts))) {
          expect(Number.isSafeInteger(part) && part >= 0).toBe(true);
          expect(part === 0 || parts[id]! > 0 || isAllZero).toBe(true);
        }
      }),
    );
  });

  test("gives equal weights parts that differ by at most 1, the larger ones first", () => {
    fc.assert(
      fc.property(total, weightsOf(fc.constant(1)), fc.nat(500), (whole, ones, weight) => {
        const equal = Object.fromEntries(Object.keys(ones).map((id) => [id, weight]));
        const parts = Object.values(splitWhole(whole, equal));
        const least = Math.floor(whole / parts.length);
        const spare = whole - least * parts.length;
        expect(parts).toEqual(parts.map((_, place) => (place < spare ? least + 1 : least)));
      }),
    );
  });
});

describe("splitWhole by example", () => {
  test("ties go to the earlier key", () => {
    expect(Object.entries(splitWhole(2, { zebra: 1, ant: 1, cow: 1 }))).toEqual([
      ["zebra", 1],
      ["ant", 1],
      ["cow", 0],
    ]);
  });

  test("units left over go to the largest remainders", () => {
    expect(splitWhole(10, { one: 16, two: 57, three: 27 })).toEqual({ one: 1, two: 6, three: 3 });
  });

  test("all weights zero means equal parts by the same rule", () => {
    expect(splitWhole(8, { one: 0, two: 0, three: 0 })).toEqual({ one: 3, two: 3, three: 2 });
  });

  test("no keys, no parts", () => {
    expect(splitWhole(0, {})).toEqual({});
  });

  test("nine trillion dollars by basis points is exact", () => {
    expect(splitWhole(8_999_999_999_999, { one: 3_333, two: 6_667 })).toEqual({
      one: 2_999_700_000_000,
      two: 6_000_299_999_999,
    });
  });
});
