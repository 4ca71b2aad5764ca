import { describe, expect, test } from "vitest";
import {
  freeCorner,
  keySquare,
  scaleLayout,
  squareBeside,
  type ScaleBoxes,
  type ScaleMark,
} from "../../src/charts/scale/scaleLayout";
import type { Box } from "../../src/charts/shared/Box";
import { outcomeOf } from "../../src/domain/outcome";
import { bySize, scaleItems } from "../../src/domain/scaleItems";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { scaleMarks } from "../../src/pages/market/scaleMarks";
import { atlas } from "../support/atlas";

const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
const marks = scaleMarks(bySize(scaleItems(atlas, outcome).items), outcome);
const WIDTHS = [288, 320, 328, 360, 480, 704, 768, 972, 1024, 1312, 1400];

function measure(text: string, size: number): number {
  return text.length * size * 0.58;
}
function area({ width, height }: Box): number {
  return width * height;
}
function overlaps(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 1e-6 && down > 1e-6;
}
function inside(box: Box, outer: Box): boolean {
  const room = 1e-6;
  return (
    box.x >= outer.x - room &&
    box.y >= outer.y - room &&
    box.x + box.width <= outer.x + outer.width + room &&
    box.y + box.height <= outer.y + outer.height + room
  );
}
function valuesOf(boxes: ScaleBoxes, all: readonly ScaleMark[]) {
  return boxes.cells.map((cell) => ({ cell, mark: all.find(({ id }) => id === cell.id)! }));
}

describe.each(WIDTHS)("at %i pixels", (width) => {
  const boxes = scaleLayout(marks, width, measure);

  test("area is exactly money: squares, what is inside them, and what would move", () => {
    const perUnit = boxes.perSide ** 2;
    for (const { cell, mark } of valuesOf(boxes, marks)) {
      expect(area(cell.square) / mark.value / perUnit).toBeCloseTo(1, 10);
      expect(cell.square.width).toBe(cell.square.height);
      if (cell.nested) expect(area(cell.nested) / mark.nested! / perUnit).toBeCloseTo(1, 10);
      for (const [index, strip] of cell.hatched.entries())
        expect(area(strip) / mark.hatched[index]!.value / perUnit).toBeCloseTo(1, 10);
    }
  });

  test("nothing overlaps, and nothing lies outside the chart", () => {
    const chart = { x: 0, y: 0, width, height: boxes.height };
    for (const [index, cell] of boxes.cells.entries()) {
      expect(inside(cell, chart)).toBe(true);
      expect(inside(cell.square, cell)).toBe(true);
      if (cell.nested) expect(inside(cell.nested, cell.square)).toBe(true);
      for (const other of boxes.cells.slice(index + 1)) expect(overlaps(cell, other)).toBe(false);
    }
  });

  test("every square stands on the ground line of its row, largest first", () => {
    expect(boxes.cells.map(({ id }) => id)).toEqual(marks.map(({ id }) => id));
    for (const { row, square } of boxes.cells)
      expect(square.y + square.height).toBeCloseTo(boxes.grounds[row]!, 8);
  });

  test("labels are whole, inside their cell, and every target is at least 24 pixels", () => {
    for (const { cell, mark } of valuesOf(boxes, marks)) {
      const said = cell.label.lines.map(({ text }) => text).join(" ");
      expect(said).toBe([mark.words.name, ...mark.words.lines.map(({ text }) => text)].join(" "));
      expect(cell.label.width).toBeLessThanOrEqual(cell.width);
      expect(cell.foot.width).toBeLessThanOrEqual(cell.width);
      expect(cell.label.height + cell.square.height).toBeLessThanOrEqual(cell.height + 1e-6);
      expect(Math.min(cell.width, cell.height)).toBeGreaterThanOrEqual(24);
    }
  });
});

test("more money than the market has is drawn larger than it, at the same scale", () => {
  const outgrown = scaleLayout(
    [{ id: "a", value: 100, nested: null, hatched: [{ id: "b", value: 400 }], words: marks[0]!.words }],
    600,
    measure,
  );
  const [cell] = outgrown.cells;
  expect(area(cell!.hatched[0]!) / area(cell!.square)).toBeCloseTo(4, 10);
  expect(inside(cell!.hatched[0]!, cell!)).toBe(true);
});

test("doubled text keeps the scale and stays inside", () => {
  for (const width of WIDTHS) {
    const large = scaleLayout(marks, width, measure, 2);
    expect(large.perSide).toBe(scaleLayout(marks, width, measure).perSide);
    for (const cell of large.cells) expect(cell.x + cell.width).toBeLessThanOrEqual(width + 1e-6);
  }
});

test("the key is a round amount at the scale of the squares", () => {
  const { perSide } = scaleLayout(marks, 1312, measure);
  const key = keySquare(perSide, 40);
  expect(key.value).toBe(1_000_000);
  expect(key.side ** 2 / key.value).toBeCloseTo(perSide ** 2, 10);
  expect(key.side).toBeLessThanOrEqual(40);
});

test("arrows lead to the next square, to another row, to the ends, and stay at them", () => {
  const boxes = scaleLayout(marks, 1312, measure);
  const ids = boxes.cells.map(({ id }) => id);
  expect(squareBeside(boxes, ids[0]!, "ArrowRight")).toBe(ids[1]);
  expect(squareBeside(boxes, ids[0]!, "ArrowLeft")).toBe(ids[0]);
  expect(squareBeside(boxes, ids[3]!, "Home")).toBe(ids[0]);
  expect(squareBeside(boxes, ids[3]!, "End")).toBe(ids.at(-1));
  expect(squareBeside(boxes, ids[0]!, "ArrowDown")).toBe(boxes.cells.find(({ row }) => row === 1)!.id);
  expect(squareBeside(boxes, ids[0]!, "ArrowUp")).toBe(ids[0]);
  expect(squareBeside(boxes, ids[0]!, "x")).toBeNull();
});

test("the free corner ends where the first cell below it begins", () => {
  const boxes = scaleLayout(marks, 1312, measure);
  const free = freeCorner(boxes, 304);
  const corner = { x: 1312 - 304, y: 0, width: 304, height: free };
  for (const cell of boxes.cells) expect(overlaps(cell, corner)).toBe(false);
});
