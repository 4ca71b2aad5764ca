import fc from "fast-check";
import { expect, test } from "vitest";
import { routeLayout } from "../../src/charts/route/routeLayout";

const share = fc.integer({ min: 0, max: 10_000 });

/** Stages of a chain, each a part of the one before, and what the last consists of. */
const chains = fc
  .tuple(fc.integer({ min: 1, max: 50_000_000 }), share, share, share)
  .map(([base, ...factors]) => {
    const values = [base];
    for (const factor of factors) values.push(Math.floor((values.at(-1)! * factor) / 10_000));
    const last = values.at(-1)!;
    const half = Math.ceil(last / 2);
    return {
      stages: values.map((value, place) => ({ id: `stage-${place}`, value })),
      parts: [
        { id: "gold", value: half },
        { id: "bitcoin", value: last - half },
      ],
    };
  });

test("bars are exactly as long as their stages, and never longer than the one before", () => {
  fc.assert(
    fc.property(chains, ({ stages, parts }) => {
      const bars = routeLayout(stages, parts);
      const whole = stages[0]!.value;
      bars.forEach((bar, place) => {
        expect(bar.length * whole).toBeCloseTo(stages[place]!.value, 6);
        expect(bar.length).toBeLessThanOrEqual(bars[place - 1]?.length ?? 1);
        expect(bar.kept).toBe(bars[place + 1]?.length ?? bar.length);
      });
    }),
  );
});

test("what moves fills the last bar without gaps, and is what goes on in the bar before it", () => {
  fc.assert(
    fc.property(chains, ({ stages, parts }) => {
      const bars = routeLayout(stages, parts);
      const [before, last] = bars.slice(-2);
      expect(before!.parts).toEqual(last!.parts);
      const reach = last!.parts.reduce((to, { from, length }) => {
        expect(from).toBeCloseTo(to, 12);
        return from + length;
      }, 0);
      expect(reach).toBeCloseTo(last!.length, 12);
    }),
  );
});

test("8,700 billion, of it 35 %, all of it, of it 5 %", () => {
  const stages = [8_700, 3_045, 3_045, 152.25].map((value, place) => ({ id: `stage-${place}`, value }));
  const bars = routeLayout(stages, [{ id: "private-equity", value: 152.25 }]);
  expect(bars.map(({ length, kept }) => [length, kept])).toEqual([
    [1, 0.35],
    [0.35, 0.35],
    [0.35, 0.0175],
    [0.0175, 0.0175],
  ]);
  expect(bars.map(({ parts }) => parts.length)).toEqual([0, 0, 1, 1]);
});
