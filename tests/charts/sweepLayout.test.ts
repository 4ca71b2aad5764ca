import { describe, expect, test } from "vitest";
import { measureText } from "../../src/charts/shared/measureText";
import { nearestShare, sweepLayout } from "../../src/charts/sweep/sweepLayout";
import { DEFAULT_SCENARIO, MEASURES, type Scenario } from "../../src/domain/scenario";
import { sweepOf } from "../../src/domain/sweep";
import { sweepMultiples } from "../../src/pages/redirect/sweep/sweepMultiples";
import { DESTINATIONS } from "../support/arbitraries";
import { atlas } from "../support/atlas";

const SCENARIOS: Readonly<Record<string, Partial<Scenario>>> = {
  total: {},
  bitcoin: { sweep: "bitcoin" },
  "nine lines": { to: Object.fromEntries(DESTINATIONS.map((id) => [id, 50])) },
  "no room": { to: { bitcoin: 100, gold: 9_000 }, sweep: "bitcoin" },
  "all money": { base: ["us-retirement"], sweep: "bitcoin" },
  "no sizes": { market: "2020-01-01", sweep: "commodities", to: {} },
};
const CASES = Object.keys(SCENARIOS).flatMap((name) =>
  [288, 328, 704, 972].flatMap((width) => [1, 2].map((scale) => [name, width, scale] as const)),
);

describe.each(CASES)("%s at %i pixels, text x %i", (name, width, scale) => {
  const scenario = { ...DEFAULT_SCENARIO, measures: MEASURES, ...SCENARIOS[name] };
  const sweep = sweepOf(atlas, scenario);
  const boxes = sweepLayout(sweepMultiples(atlas, sweep), width, measureText, scale);

  test("a panel for each measure, none over another, none outside", () => {
    expect(boxes.panels.map(({ id }) => id)).toEqual(MEASURES);
    for (const [index, { box }] of boxes.panels.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(boxes.height + 0.01);
      for (const { box: other } of boxes.panels.slice(index + 1)) {
        const apart = other.y >= box.y + box.height || other.x >= box.x + box.width;
        expect(apart).toBe(true);
      }
    }
  });

  test("no label is cut off or stands on another", () => {
    for (const { labels, box } of boxes.panels) {
      const height = 12 * scale;
      const found = labels.map(({ text, x, y }) => ({ x, y, right: x + measureText(text, height, 500) }));
      for (const [index, one] of found.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(box.x);
        expect(one.right).toBeLessThanOrEqual(box.x + box.width + 1);
        expect(one.y).toBeLessThanOrEqual(box.y + box.height);
        for (const other of found.slice(index + 1)) {
          const apart = Math.abs(one.y - other.y) >= height || one.right <= other.x || other.right <= one.x;
          expect(apart).toBe(true);
        }
      }
    }
  });

  test("words at marks and levels stay in the plot and apart", () => {
    for (const { plot, levels, marks, closed } of boxes.panels) {
      const height = 11 * scale;
      const words = [...levels, ...marks, ...(closed ? [closed] : [])].flatMap(({ label }) => label ?? []);
      const found = words.map(({ text, x, y, anchor }) => {
        const length = measureText(text, height, 400);
        return { y, left: anchor === "end" ? x - length : x, right: anchor === "end" ? x : x + length };
      });
      for (const [index, one] of found.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(plot.x - 0.01);
        expect(one.right).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
        for (const other of found.slice(index + 1)) {
          const apart =
            Math.abs(one.y - other.y) >= height || one.right <= other.left || other.right <= one.left;
          expect(apart).toBe(true);
        }
      }
    }
  });

  test("lines and marks lie in the plot; a mark lies on its line", () => {
    for (const { plot, lines, marks } of boxes.panels) {
      const foot = plot.y + plot.height;
      for (const { tops } of lines) {
        expect(tops).toHaveLength(41);
        for (const top of tops)
          if (top !== null) expect(top >= plot.y - 0.01 && top <= foot + 0.01).toBe(true);
      }
      for (const { line, x, y, share } of marks) {
        expect(x).toBeCloseTo(plot.x + (share / 2_000) * plot.width, 6);
        const { tops } = lines.find(({ id }) => id === line)!;
        const [before, after] = [tops[Math.floor(share / 50)]!, tops[Math.ceil(share / 50)]!];
        // Between two steps a share is rounded by up to a basis point.
        expect(y).toBeLessThanOrEqual(before + 1);
        expect(y).toBeGreaterThanOrEqual(after - 1);
      }
    }
  });

  test("a pointer reads the step that is nearest, in every panel", () => {
    for (const { plot } of boxes.panels)
      for (const share of [0, 50, 750, 2_000]) {
        const x = plot.x + (share / 2_000) * plot.width;
        expect(nearestShare(boxes, x, plot.y + 10)).toBe(share);
      }
    expect(nearestShare(boxes, -50, 0)).toBe(0);
    expect(nearestShare(boxes, width + 50, 0)).toBe(2_000);
  });
});

test("where no size and no record is known, the panel says so and draws nothing", () => {
  const scenario: Scenario = { ...DEFAULT_SCENARIO, measures: MEASURES, ...SCENARIOS["no sizes"] };
  const { multiples } = sweepMultiples(atlas, sweepOf(atlas, scenario));
  expect(multiples.map(({ id, empty, lines }) => [id, empty, lines.length > 0])).toEqual([
    ["dollars", null, true],
    ["market", "No size of these markets is published by 1 January 2020.", false],
    ["record", "No record yearly inflow is published for these markets.", false],
    ["classes", null, true],
  ]);
});
