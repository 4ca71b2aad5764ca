import fc from "fast-check";
import { expect, test } from "vitest";
import { redirect } from "../../src/domain/redirect";
import { sumOf, type Weights } from "../../src/domain/splitWhole";

const WHOLE = 10_000;
const leaves = fc
  .array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 1, maxLength: 12 })
  .map((values): Weights => Object.fromEntries(values.map((value, index) => [`leaf-${index}`, value])));
const to = fc
  .array(fc.integer({ min: 1, max: 2_500 }), { maxLength: 4 })
  .map((points): Weights => Object.fromEntries(points.map((share, index) => [`market-${index}`, share])));

/** Named sources over some of the leaves, summing to 10,000. */
function namedFrom(all: Weights, picks: readonly number[]): Weights {
  const ids = [...new Set(picks.map((pick) => `leaf-${pick % Object.keys(all).length}`))];
  const each = Math.floor(WHOLE / ids.length);
  return Object.fromEntries(
    ids.map((id, index) => [id, index === 0 ? WHOLE - each * (ids.length - 1) : each]),
  );
}

const cases = fc
  .record({ leaves, to, picks: fc.array(fc.nat(11), { minLength: 1, maxLength: 5 }), prorata: fc.boolean() })
  .map(({ picks, prorata, ...rest }) => ({
    ...rest,
    from: prorata ? ("prorata" as const) : namedFrom(rest.leaves, picks),
  }));

test("check 49: money is conserved to the million, and no leaf gives more than it has", () => {
  fc.assert(
    fc.property(cases, ({ leaves: all, to: shares, from }) => {
      const { baseTotal, asked, moved, shortfall, inflow, draw } = redirect(all, shares, from);
      expect(baseTotal).toBe(sumOf(all));
      expect(sumOf(inflow)).toBe(moved);
      expect(sumOf(draw)).toBe(moved);
      expect(asked - moved).toBe(shortfall);
      for (const id of Object.keys(all)) expect(draw[id]).toBeLessThanOrEqual(all[id]!);
      for (const part of [...Object.values(draw), ...Object.values(inflow)]) {
        expect(Number.isSafeInteger(part)).toBe(true);
        expect(part).toBeGreaterThanOrEqual(0);
      }
      expect(Object.keys(draw)).toEqual(Object.keys(all));
      expect(Object.keys(inflow)).toEqual(Object.keys(shares));
    }),
    { numRuns: 2_000 },
  );
});

test("a larger share of one market never shows less there", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 500 }), ({ leaves: all, to: shares, from }, more) => {
      const [first] = Object.keys(shares);
      fc.pre(first !== undefined && sumOf(shares) + more <= WHOLE);
      const raised = { ...shares, [first!]: shares[first!]! + more };
      const before = redirect(all, shares, from);
      const after = redirect(all, raised, from);
      expect(after.moved).toBeGreaterThanOrEqual(before.moved);
      expect(after.inflow[first!]! + 1).toBeGreaterThan(before.inflow[first!]!);
    }),
    { numRuns: 1_000 },
  );
});

test("something is missing only when every named leaf is empty", () => {
  fc.assert(
    fc.property(cases, ({ leaves: all, to: shares, from }) => {
      const { shortfall, draw } = redirect(all, shares, from);
      if (shortfall > 0) for (const id of Object.keys(from)) expect(draw[id]).toBe(all[id]);
      else if (from !== "prorata")
        for (const id of Object.keys(all)) if (!(id in from)) expect(draw[id]).toBe(0);
    }),
  );
});

test("leaves that run out give what they have, the others make it up: the contract's example", () => {
  const money = { large: 2_110_680, bonds: 556_736, money: 143_264, rest: 5_889_320 };
  const from = { large: 3000, bonds: 2000, money: 5000 };
  const { draw, moved } = redirect(money, { bitcoin: 125, gold: 125, "private-equity": 250 }, from);
  expect(draw).toEqual({ large: 175_042, bonds: 116_694, money: 143_264, rest: 0 });
  expect(moved).toBe(435_000);
});
