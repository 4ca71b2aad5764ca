import fc from "fast-check";
import { expect, test } from "vitest";
import { roomFor, setShare, setTotal, totalFloor } from "../../src/domain/linkedShares";
import { sumOf, type Weights } from "../../src/domain/splitWhole";

const ORDER = ["bitcoin", "other-crypto", "gold", "private-equity", "private-credit"];
const WHOLE = 10_000;

const gestures = fc
  .record({
    points: fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 5, maxLength: 5 }),
    locked: fc.subarray(ORDER),
    line: fc.constantFrom(...ORDER),
    wishes: fc.array(fc.integer({ min: -500, max: 12_000 }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ points, locked, ...rest }) => ({
    ...rest,
    lines: { order: ORDER, locked },
    start: Object.fromEntries(
      ORDER.flatMap((id, index) => (points[index]! > 0 ? [[id, points[index]!] as const] : [])),
    ) as Weights,
  }));

test("setting a line moves no other, stays within the room, and says when it could not go on", () => {
  fc.assert(
    fc.property(gestures, ({ start, lines, line, wishes }) => {
      const [wish] = wishes as [number];
      const { to, refusal } = setShare(start, lines, line, wish);
      for (const id of ORDER) if (id !== line) expect(to[id]).toBe(start[id]);
      expect(sumOf(to)).toBeLessThanOrEqual(WHOLE);
      expect(Object.keys(to)).toEqual(ORDER.filter((id) => id in to));
      if (lines.locked.includes(line)) expect({ to, refusal }).toEqual({ to: start, refusal: "locked" });
      else {
        expect(to[line] ?? 0).toBe(Math.max(0, Math.min(wish, roomFor(start, line))));
        expect(refusal === null).toBe(wish >= 0 && wish <= roomFor(start, line));
      }
    }),
    { numRuns: 2_000 },
  );
});

test("the total moves the unlocked lines only, conserves the sum, and keeps key order", () => {
  fc.assert(
    fc.property(gestures, ({ start, lines, wishes }) => {
      const [wish] = wishes as [number];
      const { to, refusal } = setTotal(start, lines, wish);
      for (const id of lines.locked) expect(to[id]).toBe(start[id]);
      expect(Object.keys(to)).toEqual(ORDER.filter((id) => id in to));
      if (refusal === "all-locked") expect(to).toEqual(start);
      else expect(sumOf(to)).toBe(Math.max(totalFloor(start, lines.locked), Math.min(WHOLE, wish)));
    }),
    { numRuns: 2_000 },
  );
});

test("a gesture is computed from where it began: whatever way it takes, its end alone counts", () => {
  fc.assert(
    fc.property(gestures, ({ start, lines, line, wishes }) => {
      for (const wish of wishes) {
        setShare(start, lines, line, wish);
        setTotal(start, lines, wish);
      }
      expect(setTotal(start, lines, sumOf(start)).to).toEqual(start);
      expect(Object.keys(setTotal(start, lines, sumOf(start)).to)).toEqual(Object.keys(start));
      expect(setShare(start, lines, line, start[line] ?? 0).to).toEqual(start);
    }),
  );
});

test("from nothing the total goes to the lines of the default scenario, equally", () => {
  expect(setTotal({}, { order: ORDER, locked: [] }, 500).to).toEqual({
    bitcoin: 167,
    gold: 167,
    "private-equity": 166,
  });
});

test("all lines that could move locked: nothing changes", () => {
  const start = { bitcoin: 125, gold: 125, "private-equity": 250 };
  const lines = { order: ORDER, locked: ["bitcoin", "gold", "private-equity"] };
  expect(setTotal(start, lines, 900)).toEqual({ to: start, refusal: "all-locked" });
});
