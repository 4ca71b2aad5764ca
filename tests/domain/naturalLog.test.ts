import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponential } from "../../src/domain/exponential";
import { naturalLog, naturalLogs } from "../../src/domain/naturalLog";
import { bitsOf } from "../support/simulated";

const positive = fc.double({ min: 2.3e-308, max: 1.7e308, noNaN: true });

describe("the logarithm of our own", () => {
  test("is that of the engine to 1e-12, from the smallest to the largest", () => {
    fc.assert(
      fc.property(positive, (x) => {
        const wanted = Math.log(x);
        expect(Math.abs(naturalLog(x) - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
      }),
      { numRuns: 20_000 },
    );
  });

  test("is never above 0 below 1, nor below 0 above, and is exactly 0 at 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (ulps) => {
        expect(naturalLog(1 - ulps * 2 ** -53)).toBeLessThan(0);
        expect(naturalLog(1 + ulps * 2 ** -52)).toBeGreaterThan(0);
      }),
    );
    expect(Object.is(naturalLog(1), 0)).toBe(true);
  });

  test("gives the same bits everywhere", () => {
    expect([2, 0.3, 1e-5, 123.456].map((x) => bitsOf(naturalLog(x)))).toEqual([
      "3fe62e42fefa39ef",
      "bff34378fcbda720",
      "c027069e2aa2aa5b",
      "401343774f3e2361",
    ]);
  });

  test("is the same for one number and for many", () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 9 }), (all) => {
        const results = new Float64Array(all.length);
        naturalLogs(Float64Array.from(all), results);
        expect([...results]).toEqual(all.map(naturalLog));
      }),
    );
  });
});

describe("the exponential of our own", () => {
  test("is that of the engine to 1e-12, relatively", () => {
    fc.assert(
      fc.property(fc.double({ min: -60, max: 60, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
      }),
      { numRuns: 20_000 },
    );
  });

  test("undoes the logarithm to 1e-12, and ends where doubles end", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-20, max: 1e20, noNaN: true }), (x) => {
        expect(Math.abs(exponential(naturalLog(x)) / x - 1)).toBeLessThan(1e-12);
      }),
    );
    expect([exponential(0), exponential(5_000), exponential(-5_000)]).toEqual([1, Infinity, 0]);
  });

  test("gives the same bits everywhere", () => {
    expect([1, -0.017, 0.25, 20].map((x) => bitsOf(exponential(x)))).toEqual([
      "4005bf0a8b145774",
      "3fef75e9be98d3f1",
      "3ff48b5e3c3e8180",
      "41bceb088b68e83b",
    ]);
  });
});
