import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestPlace, replayLayout, type ReplayInput } from "../../src/charts/replay/replayLayout";

const measure = (text: string, size: number) => text.length * size * 0.6;

const input: fc.Arbitrary<ReplayInput> = fc
  .record({
    places: fc.integer({ min: 2, max: 260 }),
    seed: fc.array(fc.double({ min: -60, max: 700, noNaN: true }), { minLength: 8, maxLength: 8 }),
    gap: fc.nat(40),
    from: fc.integer({ min: 2005, max: 2024 }),
  })
  .map(({ places, seed, gap, from }) => {
    const values = (turn: number) =>
      Array.from({ length: places }, (_, place) => seed[(place + turn) % seed.length]!);
    return {
      from,
      panels: [
        {
          id: "one",
          title: "One",
          unit: "usd",
          lines: [
            { id: "before", values: values(0), endText: "before $304" },
            { id: "after", values: values(3), endText: "after $331" },
          ],
          filled: null,
          tickText: String,
          low: null,
        },
        {
          id: "two",
          title: "Two",
          unit: "pct",
          lines: [
            {
              id: "before",
              values: values(1).map((value, place) => (place < gap ? null : value)),
              endText: null,
            },
          ],
          filled: "before",
          tickText: String,
          low: null,
        },
      ],
    };
  });
const widths = fc.integer({ min: 240, max: 1400 });

test("every value lies inside its plot, plots never touch, all share one scale of time", () => {
  fc.assert(
    fc.property(input, widths, (each, width) => {
      const { panels, stops, height } = replayLayout(each, width, measure);
      for (const [rank, { plot, lines }] of panels.entries()) {
        if (rank > 0) {
          const above = panels[rank - 1]!.plot;
          expect(plot.y).toBeGreaterThan(above.y + above.height);
          expect(plot.x).toBe(above.x);
          expect(plot.width).toBe(above.width);
        }
        expect(plot.x + plot.width).toBeLessThanOrEqual(width);
        expect(plot.y + plot.height).toBeLessThan(height);
        for (const { tops } of lines) {
          expect(tops.length).toBe(stops.length);
          for (const top of tops.filter((one) => one !== null)) {
            expect(top).toBeGreaterThanOrEqual(plot.y - 1e-6);
            expect(top).toBeLessThanOrEqual(plot.y + plot.height + 1e-6);
          }
        }
      }
    }),
  );
});

test("a line is higher where its value is, and has no height where it has no value", () => {
  fc.assert(
    fc.property(input, widths, (each, width) => {
      const boxes = replayLayout(each, width, measure);
      for (const [rank, { lines }] of boxes.panels.entries())
        for (const [order, { tops }] of lines.entries()) {
          const { values } = each.panels[rank]!.lines[order]!;
          for (const [place, value] of values.entries()) {
            expect(tops[place] === null).toBe(value === null);
            const before = values[place - 1];
            if (value == null || before == null) continue;
            if (value > before) expect(tops[place]!).toBeLessThanOrEqual(tops[place - 1]! + 1e-9);
          }
        }
    }),
  );
});

test("labels of years never touch, and those at the ends of lines stand apart and inside", () => {
  fc.assert(
    fc.property(input, widths, (each, width) => {
      const { xTicks, panels } = replayLayout(each, width, measure);
      for (let index = 1; index < xTicks.length; index += 1)
        expect(xTicks[index]!.x - xTicks[index - 1]!.x).toBeGreaterThan(measure("0000", 11));
      const [one, other] = panels[0]!.ends;
      expect(Math.abs(one!.y - other!.y)).toBeGreaterThanOrEqual(12);
      expect(one!.x + measure(one!.text, 12)).toBeLessThanOrEqual(width + 1);
    }),
  );
});

test("the place nearest to a point is that of the nearest stop", () => {
  fc.assert(
    fc.property(input, widths, fc.integer({ min: -50, max: 1500 }), (each, width, x) => {
      const boxes = replayLayout(each, width, measure);
      const nearest = Math.min(...boxes.stops.map((stop) => Math.abs(stop - x)));
      expect(Math.abs(boxes.stops[nearestPlace(boxes, x)]! - x)).toBeCloseTo(nearest, 6);
    }),
  );
});
