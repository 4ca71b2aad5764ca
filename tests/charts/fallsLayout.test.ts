import fc from "fast-check";
import { expect, test } from "vitest";
import { fallsLayout } from "../../src/charts/falls/fallsLayout";

const values = fc
  .array(fc.option(fc.integer({ min: -1_000, max: 800 }).map((tenths) => tenths / 10)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.map((pct, place) => ({ id: `b-${place}`, pct })));

test("lengths are exactly the values on one scale, falls to the right of 0 and gains to the left, all inside", () => {
  fc.assert(
    fc.property(values, (all) => {
      const { bars, zero, ticks } = fallsLayout(all);
      const known = all.flatMap(({ id, pct }) => (pct === null ? [] : [{ id, pct }]));
      expect([...bars.keys()]).toEqual(known.map(({ id }) => id));
      const [longest] = [...known].sort((one, other) => Math.abs(other.pct) - Math.abs(one.pct));
      for (const { id, pct } of known) {
        const { start, length } = bars.get(id)!;
        const most = bars.get(longest!.id)!.length;
        expect(length * Math.abs(longest!.pct)).toBeCloseTo(Math.abs(pct) * most, 6);
        if (pct < 0) expect(start).toBeCloseTo(zero, 9);
        else expect(start + length).toBeCloseTo(zero, 9);
        expect(start).toBeGreaterThanOrEqual(-1e-9);
        expect(start + length).toBeLessThanOrEqual(100 + 1e-9);
      }
      expect(ticks.every(({ at }) => at >= -1e-9 && at <= 100 + 1e-9)).toBe(true);
    }),
  );
});

test("worked example: 40 down reaches the end, 20 down the middle", () => {
  const { bars, zero } = fallsLayout([
    { id: "one", pct: -40 },
    { id: "two", pct: -20 },
    { id: "none", pct: null },
  ]);
  expect(zero).toBe(0);
  expect(bars.get("one")).toEqual({ id: "one", start: 0, length: 100 });
  expect(bars.get("two")).toEqual({ id: "two", start: 0, length: 50 });
  expect(bars.has("none")).toBe(false);
});
