import { describe, expect, test } from "vitest";
import { areaLayout, nearestPoint, type AreaBoxes } from "../../src/charts/area/areaLayout";
import type { AreaInput } from "../../src/charts/area/AreaInput";
import { timeScale, yearTicks } from "../../src/charts/shared/timeScale";
import { measureText } from "../../src/charts/shared/measureText";
import type { HistoryMeasure } from "../../src/domain/history";
import { historyAreas } from "../../src/pages/market/historyAreas";
import { history } from "../support/history";

const release = { id: "2025-q1", label: "Q1 2025", asOf: "2025-03-31" };
const WIDTHS = [280, 328, 704, 1312, 1888];
const MEASURES: readonly HistoryMeasure[] = ["usd", "share", "real"];
const SHOWN = MEASURES.flatMap((measure) => WIDTHS.map((width) => [measure, width] as const));

function boxesOf(measure: HistoryMeasure, width: number, scale = 1): AreaBoxes {
  return areaLayout(historyAreas(history, measure, release), width, measureText, scale);
}

/** The places that a path goes through, in the order of drawing. */
function placesOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

describe.each(SHOWN)("%s at %i pixels", (measure, width) => {
  const boxes = boxesOf(measure, width);
  const { plot, columns, dots, areas, stops, header } = boxes;
  const right = plot.x + plot.width;
  const foot = plot.y + plot.height;

  test("all that is drawn lies in the plot", () => {
    const places = [
      ...areas.flatMap(({ path }) => placesOf(path)),
      ...columns.flatMap(({ box }) => [
        [box.x, box.y] as const,
        [box.x + box.width, box.y + box.height] as const,
      ]),
      ...dots.map(({ x, y }) => [x, y] as const),
    ];
    expect(places.length).toBeGreaterThan(500);
    const outside = places.filter(
      ([x, y]) => x < plot.x - 0.01 || x > right + 0.01 || y < plot.y - 0.01 || y > foot + 0.01,
    );
    expect(outside).toEqual([]);
  });

  test("no label leaves the chart", () => {
    const words = [...header.spans, ...header.crises].map(({ text, x, anchor }) => {
      const length = measureText(text, 12, 400);
      return anchor === "end" ? [x - length, x] : [x, x + length];
    });
    const chip = header.chip!.box;
    const ends = [...words, [chip.x, chip.x + chip.width]];
    expect(ends.filter(([from, to]) => from! < 0 || to! > width + 12)).toEqual([]);
  });

  test("areas end where the one release ends, and none reaches a quarter", () => {
    const last = Math.max(...areas.flatMap(({ path }) => placesOf(path).map(([x]) => x)));
    const first = Math.min(...columns.map(({ box }) => box.x), ...dots.map(({ x }) => x));
    expect(first).toBeGreaterThan(last);
  });

  test("a column stands on the foot, its parts on each other, heights in proportion to amounts", () => {
    for (const at of new Set(columns.map((column) => column.at))) {
      const own = columns.filter((column) => column.at === at);
      expect(own[0]!.box.y + own[0]!.box.height).toBeCloseTo(foot, 6);
      for (const [index, { box, value }] of own.entries()) {
        if (index > 0) expect(box.y + box.height).toBeCloseTo(own[index - 1]!.box.y, 6);
        expect(box.height / own[0]!.box.height).toBeCloseTo(value / own[0]!.value, 6);
      }
    }
  });

  test("no two columns touch", () => {
    const xs = [...new Map(columns.map(({ at, box }) => [at, box])).values()];
    const gaps = xs.slice(1).map((box, index) => box.x - xs[index]!.x - xs[index]!.width);
    expect(Math.min(...gaps)).toBeGreaterThan(width < 300 ? 0.3 : 0.49);
  });

  test("the cursor goes from left to right, and each stop is its own nearest point", () => {
    expect(stops.length).toBe(71);
    expect(stops.map(({ x }) => x)).toEqual(stops.map(({ x }) => x).sort((one, other) => one - other));
    expect(stops.map(({ x }) => nearestPoint(boxes, x))).toEqual(stops.map((_, index) => index));
  });

  test("labels of years do not overlap", () => {
    const xs = boxes.xTicks.map(({ x }) => x);
    const gaps = xs.slice(1).map((x, index) => x - xs[index]!);
    expect(xs.length).toBeGreaterThan(2);
    expect(Math.min(...gaps)).toBeGreaterThan(measureText("0000", 11, 400));
  });
});

describe("areas of a release", () => {
  const { areas } = boxesOf("usd", 1312);

  test("are one for each layer and run; there is none for IRAs before 1981", () => {
    expect(areas.map(({ layer }) => layer).filter((layer) => layer === "ira").length).toBe(2);
    expect(areas.length).toBe(4 + 5 + 5);
  });

  test("meet at a break in a step: same place, another height", () => {
    const [before, after] = areas.filter(({ layer }) => layer === "dc").map(({ path }) => placesOf(path));
    const end = before!.reduce((most, place) => (place[0] > most[0] ? place : most));
    const start = after!.reduce((least, place) => (place[0] < least[0] ? place : least));
    expect(start[0]).toBeCloseTo(end[0], 6);
    expect(Math.abs(start[1] - end[1])).toBeGreaterThan(0.1);
  });
});

test("a quarter whose total is known is drawn up to it, the rest apart", () => {
  const { columns, dots } = boxesOf("usd", 1312);
  const newest = columns.filter(({ at }) => at === "2026-q1");
  expect(newest.map(({ layer, value }) => [layer, value])).toEqual([
    ["ira", 18_175_000],
    ["dc", 13_802_000],
    [null, 15_621_000],
  ]);
  expect(dots.map(({ at, value }) => [at, value])).toEqual([
    ["2016", 25_300_000],
    ["2017", 28_200_000],
    ["2018", 27_100_000],
    ["2024-q3", 42_400_000],
  ]);
});

test("enlarged text makes room for itself", () => {
  const plain = boxesOf("usd", 328);
  const large = boxesOf("usd", 328, 2);
  expect(large.plot.x).toBeGreaterThan(plain.plot.x);
  expect(large.plot.y).toBe(plain.plot.y * 2);
  expect(large.plot.height).toBe(plain.plot.height);
});

describe("the scale of time", () => {
  const years = { first: 1975, turn: 2016, last: 2026.25 };

  test("is even where a quarter has room, else wider from the turn on, with a seam", () => {
    const wide = timeScale(years, 0, 1300);
    expect(wide.seam).toBeNull();
    expect(wide.pixelsPerYear[0]).toBeCloseTo(wide.pixelsPerYear[1], 6);
    const narrow = timeScale(years, 0, 250);
    expect(narrow.seam).toBeCloseTo(112.5, 6);
    expect(narrow.pixelsPerYear[1]).toBeGreaterThan(3 * narrow.pixelsPerYear[0]);
  });

  test("is marked at round years", () => {
    expect(yearTicks(timeScale(years, 0, 1300), years, 40)).toEqual([
      1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025,
    ]);
    expect(yearTicks(timeScale(years, 0, 250), years, 40)).toEqual([1980, 2000, 2020, 2025]);
  });
});

test("a single gap in a made-up stack stops the column there", () => {
  const input: AreaInput = {
    layers: ["ira", "dc", "annuities"],
    points: [{ at: "2025-q1", from: 2025, to: 2025.25, parts: [10, null, 30], total: 60 }],
    runs: [],
    highest: 100,
    tickText: String,
    spans: [
      { id: "one", texts: ["one"], from: 2025, to: 2025.1 },
      { id: "two", texts: ["two"], from: 2025.1, to: 2025.25 },
    ],
    crises: [],
    breaks: [],
    marker: null,
  };
  const { columns } = areaLayout(input, 400, measureText);
  expect(columns.map(({ layer, value }) => [layer, value])).toEqual([
    ["ira", 10],
    [null, 50],
  ]);
});
