import type { Measure } from "../shared/measureText";
import { wrapWords } from "../shared/wrapWords";

/** What a square says: its name, the lines under it, and the lines under the ground. `strong`: half bold; `tone`: colour. */
export interface SquareWords {
  readonly name: string;
  readonly lines: readonly SquareLine[];
  readonly foot: readonly SquareLine[];
}

export interface SquareLine {
  readonly text: string;
  readonly tone: "ink" | "quiet" | "accent" | "warn";
  readonly strong?: boolean;
  readonly small?: boolean;
}

/** A line with its place; `y` is the baseline below the top of the block, in pixels. */
export interface PlacedLine extends SquareLine {
  readonly size: number;
  readonly weight: number;
  readonly y: number;
}

/** Lines that stand below each other, and the room they take; nothing of them is ever cut off. */
export interface TextBlock {
  readonly lines: readonly PlacedLine[];
  readonly width: number;
  readonly height: number;
}

const SIZE = 13; // px, as --text-small
const SMALL = 12; // px, as --text-note
const LEADING = 1.32;
const ASCENT = 0.98; // em from the top of a line to its baseline
const STRONG = 600;

/** Places lines below each other, wrapped to `most` pixels. `scale`: text size, 1 = usual. */
export function textBlock(
  lines: readonly SquareLine[],
  most: number,
  measure: Measure,
  scale: number,
): TextBlock {
  const placed: PlacedLine[] = [];
  let width = 0;
  let height = 0;
  for (const line of lines) {
    const size = (line.small ? SMALL : SIZE) * scale;
    const weight = line.strong ? STRONG : 400;
    const widthOf = (text: string) => measure(text, size, weight);
    for (const text of wrapWords(line.text, most, widthOf)) {
      placed.push({ ...line, text, size, weight, y: height + size * ASCENT });
      width = Math.max(width, widthOf(text));
      height += size * LEADING;
    }
  }
  return { lines: placed, width, height };
}

/** The block above a square: its name, half bold, then its lines. */
export function squareLabel(words: SquareWords, most: number, measure: Measure, scale: number): TextBlock {
  return textBlock([{ text: words.name, tone: "ink", strong: true }, ...words.lines], most, measure, scale);
}
