import fc from "fast-check";
import { expect, test } from "vitest";
import { comparedLayout, type ComparedBar } from "../../src/charts/compared/comparedLayout";
import { measureText } from "../../src/charts/shared/measureText";

const bars = fc.array(
  fc.record<ComparedBar>({
    value: fc.integer({ min: 1, max: 99_999_999 }),
    text: fc.constantFrom("$9tn said", "$43.4tn All US retirement assets", "20% 401(k) plans"),
    said: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

test("lengths are the amounts, and neither bars nor words leave the picture", () => {
  fc.assert(
    fc.property(bars, fc.integer({ min: 240, max: 900 }), fc.constantFrom(1, 2), (all, width, scale) => {
      const boxes = comparedLayout(all, width, measureText, scale);
      // The longest bar gives the scale; one of less than a pixel is drawn as a pixel.
      const longest = boxes.bars.reduce((best, bar) => (bar.value > best.value ? bar : best));
      for (const { value, barWidth, text, said, textX, y, barHeight } of boxes.bars) {
        expect(barWidth).toBeCloseTo(Math.max(1, (value / longest.value) * longest.barWidth), 6);
        expect(barWidth).toBeLessThanOrEqual(width + 1e-6);
        expect(y + barHeight).toBeLessThanOrEqual(boxes.height + 1e-6);
        if (textX > 0)
          expect(textX + measureText(text, boxes.fontSize, said ? 400 : 600)).toBeLessThanOrEqual(width + 1);
      }
    }),
  );
});

test("90 trillion is ten times as long as 9", () => {
  const boxes = comparedLayout(
    [
      { value: 90_000_000, text: "90", said: true },
      { value: 9_000_000, text: "9", said: false },
    ],
    300,
    measureText,
  );
  expect(boxes.bars[0]!.barWidth / boxes.bars[1]!.barWidth).toBeCloseTo(10, 6);
});
