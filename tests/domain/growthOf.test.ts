import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  belowHigh,
  growthOf,
  highest,
  lowest,
  rebalancedReturns,
  rollingPct,
  swingPct,
  yearlyPct,
} from "../../src/domain/growthOf";
import { monthNumber, monthOf } from "../../src/domain/monthNumber";
import { returnIn } from "../../src/domain/pastReturns";
import { runOf } from "../../src/domain/replayRun";
import { past } from "../support/pastReturns";

const monthly = fc.double({ min: -0.6, max: 0.8, noNaN: true });
const months = fc.array(monthly, { minLength: 1, maxLength: 60 });
/** Parts of a mix: a share, and returns of as many months for each. */
const mixes = fc.integer({ min: 1, max: 40 }).chain((length) =>
  fc.array(
    fc.record({
      share: fc.double({ min: 0.01, max: 1, noNaN: true }),
      returns: fc.array(monthly, { minLength: length, maxLength: length }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
);

function sharesOf(parts: readonly { readonly share: number }[]): readonly number[] {
  const sum = parts.reduce((all, { share }) => all + share, 0);
  return parts.map(({ share }) => share / sum);
}

/** Returns of a mix of series of the data, from January 2014 to July 2026. */
function mixOf(parts: Readonly<Record<string, number>>): readonly number[] {
  const [from, to] = [monthNumber("2014-01"), monthNumber("2026-07")];
  const all = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const returns = Object.keys(parts).map((id) => all.map((month) => returnIn(past.series.get(id)!, month)));
  return rebalancedReturns(Object.values(parts), returns);
}

describe("reference values, January 2014 to July 2026, rebalanced monthly, within 0.005", () => {
  const stocksAndBonds = { "us-total-vti": 0.36, "intl-total-vxus": 0.24, "us-bonds-agg-bnd": 0.4 };
  const withBitcoin = {
    "us-total-vti": 0.95 * 0.36,
    "intl-total-vxus": 0.95 * 0.24,
    "us-bonds-agg-bnd": 0.95 * 0.4,
    "bitcoin-usd": 0.05,
  };
  test.each([
    ["36% US, 24% international, 40% bonds", stocksAndBonds, 7.388, 9.477, -21.09],
    ["95% of it and 5% bitcoin", withBitcoin, 10.066, 10.622, -23.59],
  ])("%s", (_, parts, yearly, swing, deepest) => {
    const run = runOf(mixOf(parts));
    expect(run.growth.length).toBe(152);
    expect(Math.abs(run.yearly - yearly)).toBeLessThan(0.005);
    expect(Math.abs(run.swing - swing)).toBeLessThan(0.005);
    expect(Math.abs(run.deepest.pct - deepest)).toBeLessThan(0.005);
  });
});

test("a path is never above its last high, and is at it where it is highest", () => {
  fc.assert(
    fc.property(months, (returns) => {
      const path = growthOf(returns);
      const below = belowHigh(path);
      expect(below.length).toBe(path.length);
      for (const each of below) {
        expect(each).toBeLessThanOrEqual(0);
        expect(each).toBeGreaterThanOrEqual(-100);
      }
      expect(below[path.indexOf(Math.max(...path))]).toBe(0);
      expect(below[0]).toBe(0);
    }),
  );
});

test("the growth of a single asset is the product of its months", () => {
  fc.assert(
    fc.property(months, (returns) => {
      const alone = rebalancedReturns([1], [returns]);
      const product = returns.reduce((all, each) => all * (1 + each), 1);
      const end = growthOf(alone).at(-1)!;
      expect(Math.abs(end / 100 - product)).toBeLessThanOrEqual(1e-9 * Math.max(1, product));
    }),
  );
});

test("the order of the parts changes nothing", () => {
  fc.assert(
    fc.property(mixes, fc.nat(), (parts, turn) => {
      const turned = [...parts.slice(turn % parts.length), ...parts.slice(0, turn % parts.length)];
      const one = rebalancedReturns(
        sharesOf(parts),
        parts.map(({ returns }) => returns),
      );
      const other = rebalancedReturns(
        sharesOf(turned),
        turned.map(({ returns }) => returns),
      );
      for (const [month, each] of one.entries()) expect(Math.abs(each - other[month]!)).toBeLessThan(1e-12);
    }),
  );
});

test("a month of a mix lies between the worst and the best of its parts", () => {
  fc.assert(
    fc.property(mixes, (parts) => {
      const mixed = rebalancedReturns(
        sharesOf(parts),
        parts.map(({ returns }) => returns),
      );
      for (const [month, each] of mixed.entries()) {
        const all = parts.map(({ returns }) => returns[month]!);
        expect(each).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12);
        expect(each).toBeLessThanOrEqual(Math.max(...all) + 1e-12);
      }
    }),
  );
});

test("a later start is the rest of the same path, begun at 100 again", () => {
  fc.assert(
    fc.property(months, fc.nat(), (returns, later) => {
      const skip = later % returns.length;
      const [whole, rest] = [growthOf(returns), growthOf(returns.slice(skip))];
      for (const [place, value] of rest.entries()) {
        const wanted = (100 * whole[place + skip]!) / whole[skip]!;
        expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted));
      }
    }),
  );
});

test("steady growth has no swing, and rolling years are what it grows a year", () => {
  fc.assert(
    fc.property(fc.double({ min: -0.05, max: 0.05, noNaN: true }), (each) => {
      const returns = Array.from({ length: 40 }, () => each);
      const yearly = ((1 + each) ** 12 - 1) * 100;
      expect(swingPct(returns)!).toBeLessThan(1e-9);
      const rolling = rollingPct(growthOf(returns), 36);
      expect(rolling.slice(0, 36).every((value) => value === null)).toBe(true);
      for (const value of rolling.slice(36)) expect(Math.abs(value! - yearly)).toBeLessThan(1e-9);
    }),
  );
});

test("worked example: down by half, then doubled, then up a tenth", () => {
  const path = growthOf([-0.5, 1, 0.1]);
  expect(path.map((value) => Math.round(value * 1e6) / 1e6)).toEqual([100, 50, 100, 110]);
  expect(belowHigh(path)).toEqual([0, -50, 0, 0]);
  expect(lowest(belowHigh(path))).toEqual({ place: 1, pct: -50 });
  expect(highest([null, -3, 2, 2])).toEqual({ place: 2, pct: 2 });
  expect(lowest([null])).toBeNull();
  expect(yearlyPct(100, 121, 24)).toBeCloseTo(10, 12);
  // The deviation of 1 % and 3 % is 1.414 %; times the root of 12.
  expect(swingPct([0.01, 0.03])).toBeCloseTo(Math.SQRT2 * Math.sqrt(12), 10);
  expect(swingPct([0.01])).toBeNull();
});

test("months are counted across years", () => {
  expect(monthNumber("2014-01") - monthNumber("2013-12")).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: 1900 * 12, max: 2199 * 12 }), (month) => {
      expect(monthNumber(monthOf(month))).toBe(month);
    }),
  );
});
