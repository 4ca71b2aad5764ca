import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";
import { squareLabel, textBlock, type SquareWords, type TextBlock } from "./squareLabel";

/** An amount drawn as a square: any one unit. `nested`: a part of it. `hatched`: what would move, by destination. */
export interface ScaleMark {
  readonly id: string;
  readonly value: number;
  readonly nested: number | null;
  readonly hatched: readonly { readonly id: string; readonly value: number }[];
  readonly words: SquareWords;
}

/** A square with its texts; all boxes in pixels of the chart. The cell holds square, label and foot. */
export interface ScaleCell extends Box {
  readonly id: string;
  readonly row: number;
  readonly square: Box;
  readonly nested: Box | null;
  readonly hatched: readonly (Box & { readonly id: string })[];
  readonly label: TextBlock;
  readonly foot: TextBlock;
}

/** Squares on their ground lines. `perSide`: pixels of a side for the root of one unit, the same for all. */
export interface ScaleBoxes {
  readonly cells: readonly ScaleCell[];
  readonly grounds: readonly number[];
  readonly perSide: number;
  readonly width: number;
  readonly height: number;
}

interface Sized {
  readonly mark: ScaleMark;
  readonly reach: number; // px: side of the larger of the square and what would move
  readonly label: TextBlock;
  readonly foot: TextBlock;
  readonly width: number;
}

const MOST_SIDE = 300; // px of the largest square
const LEAST_GAP = 24; // px between cells
const MOST_GAP = 44;
const LABEL_WIDTH = 124; // px that a label may take beside a small square
const TARGET = 24; // px, least width of a cell: it is a target for a pointer
const LABEL_GAP = 5; // px between label and square
const FOOT_GAP = 12; // px between ground and foot: room for the tick
const ROW_GAP = 28; // px between rows

function sum(values: readonly { readonly value: number }[]): number {
  return values.reduce((all, { value }) => all + value, 0);
}

/** The side of the largest square in a chart of that width. */
function mostSide(width: number): number {
  return Math.min(MOST_SIDE, Math.round(96 + 0.32 * width));
}

function sizedMarks(
  marks: readonly ScaleMark[],
  width: number,
  perSide: number,
  measure: Measure,
  textScale: number,
): readonly Sized[] {
  return marks.map((mark) => {
    const reach = perSide * Math.sqrt(Math.max(mark.value, sum(mark.hatched)));
    const most = Math.min(width, Math.max(reach, LABEL_WIDTH * textScale));
    const label = squareLabel(mark.words, most, measure, textScale);
    const foot = textBlock(mark.words.foot, most, measure, textScale);
    return { mark, reach, label, foot, width: Math.max(TARGET, reach, label.width, foot.width) };
  });
}

/** Fills rows one after the other, in the order given. */
function intoRows(sized: readonly Sized[], width: number): readonly (readonly Sized[])[] {
  const rows: Sized[][] = [];
  let used = Infinity;
  for (const each of sized) {
    if (used + LEAST_GAP + each.width > width) {
      rows.push([]);
      used = -LEAST_GAP;
    }
    rows.at(-1)!.push(each);
    used += LEAST_GAP + each.width;
  }
  return rows;
}

/** What would move, as strips of one square: each strip's area is its money. */
function strips(mark: ScaleMark, x: number, ground: number, perSide: number) {
  const all = sum(mark.hatched);
  const side = perSide * Math.sqrt(all);
  let left = x;
  return mark.hatched.map(({ id, value }) => {
    const width = (side * value) / all;
    left += width;
    return { id, x: left - width, y: ground - side, width, height: side };
  });
}

function cellOf(sized: Sized, row: number, x: number, ground: number, perSide: number): ScaleCell {
  const { mark, reach, label, foot, width } = sized;
  const side = perSide * Math.sqrt(mark.value);
  const inside = mark.nested === null ? null : perSide * Math.sqrt(mark.nested);
  const top = ground - reach - LABEL_GAP - label.height;
  const below = foot.lines.length > 0 ? FOOT_GAP + foot.height : 0;
  return {
    id: mark.id,
    row,
    x,
    y: top,
    width,
    height: ground + below - top,
    square: { x, y: ground - side, width: side, height: side },
    // At the right, so that what moves has the left corner for itself.
    nested:
      inside === null ? null : { x: x + side - inside, y: ground - inside, width: inside, height: inside },
    hatched: strips(mark, x, ground, perSide),
    label,
    foot,
  };
}

/** A row's gap: what is left over, shared out, up to a bound; a row of one has none. */
function gapOf(row: readonly Sized[], width: number): number {
  const left = width - row.reduce((all, each) => all + each.width, 0);
  return row.length < 2 ? 0 : Math.min(MOST_GAP, left / (row.length - 1));
}

/**
 * Squares of exactly equal area per unit, from the first mark on in rows that each stand on a ground line.
 * Give the marks from large to small. `textScale`: text size, 1 = usual.
 */
export function scaleLayout(
  marks: readonly ScaleMark[],
  width: number,
  measure: Measure,
  textScale = 1,
): ScaleBoxes {
  const largest = Math.max(1, ...marks.map(({ value, hatched }) => Math.max(value, sum(hatched))));
  const perSide = mostSide(width) / Math.sqrt(largest);
  const rows = intoRows(sizedMarks(marks, width, perSide, measure, textScale), width);
  const cells: ScaleCell[] = [];
  const grounds: number[] = [];
  let y = 0;
  for (const [index, row] of rows.entries()) {
    const ground = y + Math.max(...row.map(({ reach, label }) => reach + LABEL_GAP + label.height));
    const gap = gapOf(row, width);
    let x = 0;
    for (const each of row) {
      cells.push(cellOf(each, index, x, ground, perSide));
      x += each.width + gap;
    }
    grounds.push(ground);
    y = Math.max(ground, ...cells.map((cell) => cell.y + cell.height)) + ROW_GAP;
  }
  return { cells, grounds, perSide, width, height: Math.max(0, y - ROW_GAP) + 2 };
}

/** A round amount for the key: the largest power of ten whose square has at most that side, in pixels. */
export function keySquare(perSide: number, most: number): { readonly value: number; readonly side: number } {
  const value = 10 ** Math.floor(Math.log10((most / perSide) ** 2));
  return { value, side: perSide * Math.sqrt(value) };
}

/** How many pixels are free at the top right of the chart, over that width. */
export function freeCorner({ cells, width, height }: ScaleBoxes, wide: number): number {
  const under = cells.filter((cell) => cell.x + cell.width > width - wide);
  return Math.min(height, ...under.map((cell) => cell.y));
}

/** The square that an arrow key leads to: beside in order, or the nearest one of the row above or below. */
export function squareBeside({ cells }: ScaleBoxes, id: string, key: string): string | null {
  const at = cells.findIndex((cell) => cell.id === id);
  const from = cells[at]!;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step !== undefined) return cells[at + step]?.id ?? id;
  if (key === "Home") return cells[0]!.id;
  if (key === "End") return cells.at(-1)!.id;
  const rise = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (rise === undefined) return null;
  const row = cells.filter((cell) => cell.row === from.row + rise);
  if (row.length === 0) return id;
  return row.reduce((best, next) => (Math.abs(next.x - from.x) < Math.abs(best.x - from.x) ? next : best)).id;
}
