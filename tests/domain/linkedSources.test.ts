import fc from "fast-check";
import { expect, test } from "vitest";
import { setSource, sourceRoom } from "../../src/domain/linkedSources";
import { sumOf } from "../../src/domain/splitWhole";
import { fromShares } from "../support/arbitraries";

const ORDER = ["large", "small", "hybrid", "bonds", "money"];
const WHOLE = 10_000;

const gestures = fc
  .record({
    held: fc.subarray(ORDER, { minLength: 1 }),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 4 }),
    locked: fc.subarray(ORDER),
    line: fc.constantFrom(...ORDER),
    wishes: fc.array(fc.integer({ min: -500, max: 12_000 }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ held, cuts, locked, ...rest }) => {
    const points = cuts.toSorted((one, other) => one - other).slice(0, held.length - 1);
    const start = fromShares(held.slice(0, points.length + 1), points);
    return { ...rest, start, lines: { order: ORDER, locked: locked.filter((id) => id in start) } };
  });

test("sources always sum to the whole, never go below zero, keep tree order; locked ones keep theirs", () => {
  fc.assert(
    fc.property(gestures, ({ start, lines, line, wishes }) => {
      const { from, refusal } = setSource(start, lines, line, wishes[0]!);
      expect(sumOf(from)).toBe(WHOLE);
      for (const points of Object.values(from)) expect(points).toBeGreaterThan(0);
      expect(Object.keys(from)).toEqual(ORDER.filter((id) => id in from));
      for (const id of lines.locked) expect(from[id]).toBe(start[id]);
      if (refusal === "locked" || refusal === "alone") expect(from).toEqual(start);
      else expect(from[line] ?? 0).toBe(Math.max(0, Math.min(wishes[0]!, sourceRoom(start, lines, line))));
    }),
    { numRuns: 2_000 },
  );
});

test("a gesture is computed from its start: only the last wish counts, and back where it began changes nothing", () => {
  fc.assert(
    fc.property(gestures, ({ start, lines, line, wishes }) => {
      for (const wish of wishes) setSource(start, lines, line, wish);
      expect(setSource(start, lines, line, start[line] ?? 0).from).toEqual(start);
    }),
    { numRuns: 1_000 },
  );
});

test("worked example: others in proportion, equally where all had nothing", () => {
  const lines = { order: ORDER, locked: ["bonds"] };
  const start = { large: 5_000, small: 2_500, bonds: 2_500 };
  expect(setSource(start, lines, "large", 6_000)).toEqual({
    from: { large: 6_000, small: 1_500, bonds: 2_500 },
    refusal: null,
  });
  expect(setSource(start, lines, "large", 9_000)).toEqual({
    from: { large: 7_500, bonds: 2_500 },
    refusal: "no-room",
  });
  expect(setSource({ money: 10_000 }, { order: ORDER, locked: [] }, "money", 6_000).from).toEqual({
    large: 1_000,
    small: 1_000,
    hybrid: 1_000,
    bonds: 1_000,
    money: 6_000,
  });
  expect(setSource({ money: 10_000 }, { order: ["money"], locked: [] }, "money", 1)).toEqual({
    from: { money: 10_000 },
    refusal: "alone",
  });
});
