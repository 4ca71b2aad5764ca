import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FanPicture } from "../../src/charts/fan/Fan";
import { fanLayout, nearestStop, type FanInput } from "../../src/charts/fan/fanLayout";
import { measureText } from "../../src/charts/shared/measureText";
import { fanInput } from "../../src/pages/outcome/saver/fanInput";
import { monthlyGrowth } from "../../src/domain/monthlyGrowth";
import { saverStudy } from "../../src/domain/saverStudy";
import type { SaverPlan } from "../../src/domain/saverPlan";
import { simulated } from "../support/simulated";

/** Markup as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function readable(markup: string): string {
  return markup
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<");
}

const joint = monthlyGrowth(
  { compound: 0.05, deviation: 0.12 },
  { compound: 0.06, deviation: 0.16 },
  0.9,
  0.025,
);
const run = {
  model: { kind: "normal", joint },
  balance: 50_000,
  monthly: 500,
  years: 6,
  seed: 1,
  paths: 1_000,
} as const;
const study = saverStudy({ run } as unknown as SaverPlan, simulated(run));

test.each([
  ["wide", 900],
  ["onPhone", 328],
] as const)("the picture of a fan, %s, is as it was", async (name, width) => {
  const boxes = fanLayout(fanInput(study), width, measureText);
  const markup = renderToStaticMarkup(<FanPicture boxes={boxes} textScale={1} />);
  await expect(readable(markup)).toMatchFileSnapshot(`pictures/fan-${name}.html`);
});

const balances = fc
  .array(fc.double({ min: 0, max: 1e7, noNaN: true }), { minLength: 5, maxLength: 5 })
  .map((year) => year.sort((one, other) => one - other));

test("every line and label of a fan lies within it, and years are found again where they stand", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(balances, balances, fc.nat(1_000_000)), { minLength: 2, maxLength: 61 }),
      fc.integer({ min: 240, max: 1_600 }),
      fc.constantFrom(1, 2),
      (years, width, scale) => {
        const last = years.at(-1)!;
        const input: FanInput = {
          before: years.map(([before]) => before),
          after: years.map(([, after]) => after),
          paidIn: years.map(([, , paid]) => paid),
          tickText: (value) => `$${value / 1_000}k`,
          yearText: String,
          ends: [4, 2, 0].map((place) => ({
            id: String(place),
            value: last[1][place]!,
            text: "1 in 20 above",
            strong: false,
          })),
        };
        const { plot, bands, lines, ends, stops, height, ...rest } = fanLayout(
          input,
          width,
          measureText,
          scale,
        );
        for (const { path } of [...bands, ...lines])
          for (const [, x, y] of path.matchAll(/[ML]?(-?[\d.]+),(-?[\d.]+)/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(plot.x - 0.01);
            expect(Number(x)).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
            expect(Number(y)).toBeGreaterThanOrEqual(plot.y - 0.01);
            expect(Number(y)).toBeLessThanOrEqual(plot.y + plot.height + 0.01);
          }
        for (const { y } of ends) expect(y > 0 && y < height).toBe(true);
        stops.forEach(({ x }, year) => {
          expect(nearestStop({ plot, bands, lines, ends, stops, height, ...rest }, x)).toBe(year);
        });
      },
    ),
    { numRuns: 60 },
  );
});
