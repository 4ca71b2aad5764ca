import fc from "fast-check";
import { expect, test } from "vitest";
import { effectLayout, type EffectRange } from "../../src/charts/effect/effectLayout";

const measure = (text: string, size: number) => text.length * 0.6 * size;
const words = {
  of: () => ({ low: "$109bn", mid: "$544bn", high: "$6.53tn", size: "whole market $1.64tn" }),
  tick: (value: number) => `$${value}`,
};

const amount = fc.integer({ min: 1, max: 40_000_000 });
const ranges: fc.Arbitrary<readonly EffectRange[]> = fc.array(
  fc.record({ id: fc.constant("bitcoin"), low: amount, size: fc.option(amount) }).map((range) => ({
    ...range,
    mid: 5 * range.low,
    high: 60 * range.low,
  })),
  { minLength: 1, maxLength: 4 },
);
const widths = fc.integer({ min: 240, max: 1_400 });

test("marks lie on one axis: equal ratios are equal distances, in every row", () => {
  fc.assert(
    fc.property(ranges, widths, (given, width) => {
      const { rows, ticks } = effectLayout(given, words, width, measure);
      const perTen = ticks[1]!.x - ticks[0]!.x;
      rows.forEach(({ marks }, place) => {
        const { low, size } = given[place]!;
        const [first, middle, last, market] = marks;
        expect(middle!.x - first!.x).toBeCloseTo(perTen * Math.log10(5), 6);
        expect(last!.x - first!.x).toBeCloseTo(perTen * Math.log10(60), 6);
        if (size !== null) expect(market!.x - first!.x).toBeCloseTo(perTen * Math.log10(size / low), 6);
      });
    }),
  );
});

test("marks and rows stay inside, and labels apart from each other where there is room", () => {
  fc.assert(
    fc.property(ranges, widths, (given, width) => {
      const { rows, height, fontSize } = effectLayout(given, words, width, measure);
      for (const { marks, y } of rows) {
        expect(y).toBeLessThan(height);
        for (const { x, textX, text } of marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(textX).toBeGreaterThanOrEqual(0);
          expect(textX + measure(text, fontSize)).toBeLessThanOrEqual(width + 1e-6);
        }
        const [low, mid, high] = marks;
        expect(low!.textX + measure(low!.text, fontSize)).toBeLessThan(mid!.textX);
        expect(mid!.textX + measure(mid!.text, fontSize)).toBeLessThan(high!.textX);
      }
    }),
  );
});

test("the axis runs from a power of ten to another and holds all marks", () => {
  const range = { id: "bitcoin", low: 108_750, mid: 543_750, high: 6_525_000, size: 1_637_305 };
  const { ticks, rows } = effectLayout([range], words, 800, measure);
  expect(ticks.map(({ value }) => value)).toEqual([100_000, 1_000_000, 10_000_000]);
  expect(rows[0]!.marks.map(({ id }) => id)).toEqual(["low", "mid", "high", "size"]);
});
