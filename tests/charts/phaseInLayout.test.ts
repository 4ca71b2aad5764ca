import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestYear, phaseInLayout, type PhaseInInput } from "../../src/charts/phaseIn/phaseInLayout";
import { yearlyFlowLayout } from "../../src/charts/yearlyFlow/yearlyFlowLayout";

const measure = (text: string, size: number) => text.length * size * 0.6;
const texts = { tickText: String, yearText: (year: number) => (year === 0 ? "today" : String(year)) };

const input: fc.Arbitrary<PhaseInInput> = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 9 }),
    fc.array(fc.nat(9_000_000), { minLength: 9 * 31, maxLength: 9 * 31 }),
  )
  .map(([last, count, values]) => ({
    years: Array.from({ length: last + 1 }, (_, year) => year),
    layers: Array.from({ length: count }, (_, depth) => ({
      node: `n-${depth}`,
      fill: "red",
      values: values.slice(depth * 31, depth * 31 + last + 1),
    })),
    ...texts,
  }));
const widths = fc.integer({ min: 240, max: 1400 });

test("heights are exactly money on one scale, layers stand on one another, and all lies inside the plot", () => {
  fc.assert(
    fc.property(input, widths, (each, width) => {
      const { marks, plot, stops } = phaseInLayout(each, width, measure);
      const most = marks.reduce((one, other) => (other.value > one.value ? other : one));
      const perDollar = most.value === 0 ? 0 : (most.foot - most.top) / most.value;
      const feet = new Map<number, number>();
      for (const { year, value, top, foot } of marks) {
        expect(foot - top).toBeCloseTo(value * perDollar, 6);
        expect(foot).toBeCloseTo(feet.get(year) ?? plot.y + plot.height, 6);
        expect(top).toBeGreaterThanOrEqual(plot.y - 1e-6);
        feet.set(year, top);
      }
      stops.forEach(({ top, x }, year) => {
        expect(top).toBeCloseTo(feet.get(year)!, 6);
        expect(x).toBeLessThanOrEqual(plot.x + plot.width + 1e-6);
      });
    }),
  );
});

test("labels of years never touch, begin today and end with the last year", () => {
  fc.assert(
    fc.property(input, widths, (each, width) => {
      const { xTicks } = phaseInLayout(each, width, measure);
      expect(xTicks[0]!.text).toBe("today");
      expect(xTicks.at(-1)!.text).toBe(String(each.years.at(-1)));
      for (let index = 1; index < xTicks.length; index++) {
        const [one, other] = [xTicks[index - 1]!, xTicks[index]!];
        expect(other.x - one.x).toBeGreaterThanOrEqual((measure(one.text, 11) + measure(other.text, 11)) / 2);
      }
      expect(xTicks.at(-1)!.x + measure(xTicks.at(-1)!.text, 11) / 2).toBeLessThanOrEqual(width);
    }),
  );
});

test("the year nearest to a place is that of the nearest stop", () => {
  fc.assert(
    fc.property(input, widths, fc.integer({ min: -50, max: 1500 }), (each, width, x) => {
      const boxes = phaseInLayout(each, width, measure);
      const away = boxes.stops.map((stop) => Math.abs(stop.x - x));
      expect(away[nearestYear(boxes, x)]).toBeCloseTo(Math.min(...away), 6);
    }),
  );
});

test("flows: bars are money on the scale of the record, up or down from nothing, inside the picture", () => {
  const flows = fc.array(fc.integer({ min: -500_000, max: 900_000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(flows, fc.option(fc.integer({ min: 1, max: 900_000 })), widths, (values, record, width) => {
      const years = values.map((_, index) => index + 1);
      const above = record === null ? -1 : values.findIndex((value) => value > record);
      const firstAbove = above === -1 ? null : years[above]!;
      const boxes = yearlyFlowLayout({ years, values, record, firstAbove, yearText: String }, width);
      const most = Math.max(1, record ?? 0, ...values);
      const perDollar =
        (boxes.zero - (boxes.record ?? Math.min(...boxes.bars.map(({ box }) => box.y)))) / (record ?? most);
      for (const { value, box } of boxes.bars) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
        expect(box.y + box.height).toBeLessThanOrEqual(boxes.height);
        if (value > 0) expect(box.y + box.height).toBeCloseTo(boxes.zero, 6);
        if (value < 0) expect(box.y).toBeCloseTo(boxes.zero, 6);
        // Below a pixel a bar is drawn a pixel high, so that it can be seen.
        if (record !== null && box.height > 1.001)
          expect(box.height).toBeCloseTo(Math.abs(value) * perDollar, 4);
        if (value === 0) expect(box.height).toBe(0);
      }
      expect(boxes.above === null).toBe(firstAbove === null);
      if (boxes.above && boxes.record !== null) expect(boxes.above.y).toBeLessThanOrEqual(boxes.record);
    }),
  );
});
