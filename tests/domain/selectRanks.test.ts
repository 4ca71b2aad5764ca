import fc from "fast-check";
import { expect, test } from "vitest";
import { selectRanks } from "../../src/domain/selectRanks";
import { summarizeYear } from "../../src/domain/summarizeYear";

const numbers = fc.array(
  fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 })),
  { minLength: 1, maxLength: 300 },
);

test("the numbers of ranks are those of a sorted list", () => {
  fc.assert(
    fc.property(numbers, fc.array(fc.double({ min: 0, max: 0.999, noNaN: true })), (all, shares) => {
      const sorted = Float64Array.from(all).sort();
      const ranks = shares.map((share) => Math.floor(share * all.length)).sort((one, other) => one - other);
      expect(selectRanks(Float64Array.from(all), ranks)).toEqual(ranks.map((rank) => sorted[rank]));
    }),
    { numRuns: 500 },
  );
});

test("a year of twenty paths: percentiles, and how many are below what", () => {
  const before = Float64Array.from({ length: 20 }, (_, path) => 20 - path); // 20 to 1
  const after = before.map((balance) => (balance > 10 ? balance + 2 : balance - 1)); // 22 to 13, 9 to 0
  expect(
    summarizeYear([before.slice(0, 7), before.slice(7)], [after.slice(0, 7), after.slice(7)], 5),
  ).toEqual({
    paths: 20,
    before: { percentiles: [1, 5, 10, 15, 19], belowPaidIn: 4 },
    after: { percentiles: [0, 4, 9, 17, 21], belowPaidIn: 5 },
    belowBefore: 10,
    gap: -1,
  });
});
