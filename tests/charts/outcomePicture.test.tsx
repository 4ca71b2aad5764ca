import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { Frontier } from "../../src/charts/frontier/Frontier";
import { frontierLayout } from "../../src/charts/frontier/frontierLayout";
import { Ranges } from "../../src/charts/ranges/Ranges";
import { rangesLayout } from "../../src/charts/ranges/rangesLayout";
import { measureText } from "../../src/charts/shared/measureText";
import { Terms } from "../../src/charts/terms/Terms";
import { termsLayout } from "../../src/charts/terms/termsLayout";
import { DEFAULT_CHOICES } from "../../src/domain/modelChoices";
import { modelViewOf } from "../../src/domain/modelViewOf";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { riskPoints } from "../../src/pages/outcome/risk/riskPoints";
import { assumptions } from "../support/assumptions";
import { atlas } from "../support/atlas";

const percent = (value: number) => `${Math.round(value)}%`;

/** A chart as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function picture(chart: ReactElement): string {
  return renderToStaticMarkup(chart)
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<");
}

function pointsOf(to: Scenario["to"]) {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, to });
  return riskPoints(atlas, modelViewOf(atlas, outcome, assumptions, DEFAULT_CHOICES));
}

test.each([
  ["default", DEFAULT_SCENARIO.to, 900],
  ["allOnPhone", Object.fromEntries([...atlas.destinations.keys()].map((id) => [id, 100])), 328],
] as const)("the frontier %s is as it was", async (name, to, width) => {
  const boxes = frontierLayout(pointsOf(to), percent, { width, height: 360 }, measureText);
  const labels = { name: "Frontier", help: "Help", across: "Swing" };
  await expect(
    picture(<Frontier boxes={boxes} labels={labels} spoken={(id) => id} onAsk={() => undefined} />),
  ).toMatchFileSnapshot(`pictures/frontier-${name}.html`);
});

test("the ranges are as they were", async () => {
  const rows = [
    { id: "before", label: "Before", low: -117, used: 559, high: 654, text: "5.6%" },
    { id: "after", label: "After", low: -103, used: 578, high: 701, text: "5.8%" },
  ];
  const boxes = rangesLayout(rows, (value) => percent(value / 100), 420, measureText);
  await expect(
    picture(<Ranges boxes={boxes} name="Return" help="Help" spoken={(id) => id} onAsk={() => undefined} />),
  ).toMatchFileSnapshot("pictures/ranges-return.html");
});

const BARS = [
  { id: "before", label: "Before", parts: [{ id: "day", points: 4_483, text: "Any day 44.8%" }, { id: "quarter", points: 0, text: "" }, { id: "unknown", points: 5_517, text: "Not known 55.2%" }] },
  { id: "after", label: "After", parts: [{ id: "day", points: 4_509, text: "Any day 45.1%" }, { id: "quarter", points: 250, text: "Each quarter at best 2.5%" }, { id: "unknown", points: 5_241, text: "Not known 52.4%" }] },
]; // prettier-ignore

test("the bars of how soon are as they were", async () => {
  const boxes = termsLayout(BARS, 640, measureText);
  await expect(
    picture(
      <Terms
        boxes={boxes}
        name="Terms"
        help="Help"
        spoken={(bar, id) => `${bar} ${id}`}
        onAsk={() => undefined}
      />,
    ),
  ).toMatchFileSnapshot("pictures/terms-default.html");
});

test("parts of a bar fill its width, and none without money is drawn", () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 1_600 }), (width) => {
      const { parts } = termsLayout(BARS, width, measureText);
      for (const bar of ["before", "after"]) {
        const sum = parts.filter((part) => part.bar === bar).reduce((all, part) => all + part.width, 0);
        expect(sum).toBeCloseTo(width, 6);
      }
      expect(parts.filter((part) => part.value === 0)).toEqual([]);
    }),
  );
});

test("dots lie in their bands, and all inside the chart", () => {
  const pct = fc.integer({ min: -500, max: 8_000 });
  fc.assert(
    fc.property(
      fc.array(pct, { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 240, max: 900 }),
      (three, width) => {
        const [low, used, high] = [...three].sort((one, other) => one - other) as [number, number, number];
        const row = { id: "after", label: "After", low, used, high, text: "80.0%" };
        const { rows } = rangesLayout([row], String, width, measureText);
        const [box] = rows;
        expect(box!.lowX <= box!.x && box!.x <= box!.highX).toBe(true);
        expect(box!.lowX).toBeGreaterThanOrEqual(0);
        expect(box!.textX + measureText("80.0%", 13, 600)).toBeLessThanOrEqual(width + 0.01);
      },
    ),
  );
});

test("points of the frontier lie by their numbers, inside the plot with their ranges, and names inside the chart", () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 1_400 }), (width) => {
      const { marks, plot } = frontierLayout(pointsOf({}), percent, { width, height: 360 }, measureText);
      expect(marks).toHaveLength(11);
      for (const mark of marks) {
        expect(mark.lowX).toBeGreaterThanOrEqual(plot.x);
        expect(mark.highX).toBeLessThanOrEqual(plot.x + plot.width);
        expect(mark.highY).toBeGreaterThanOrEqual(plot.y);
        expect(mark.lowY).toBeLessThanOrEqual(plot.y + plot.height);
        expect(mark.textX).toBeGreaterThanOrEqual(plot.x);
        expect(mark.textX + measureText(mark.label, 12, 600)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 50 },
  );
});

test("ticks of a small range have the decimals that tell them apart", () => {
  const row = { id: "after", label: "After", low: 0, used: 20, high: 23, text: "0.20%" };
  const { ticks } = rangesLayout(
    [row],
    (value, decimals) => (value / 100).toFixed(decimals),
    420,
    measureText,
  );
  expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
  expect(ticks.map(({ text }) => text)).toContain("0.05");
});
