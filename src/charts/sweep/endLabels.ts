import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";
import { spread } from "../shared/spread";
import type { SweepMultiple } from "./SweepInput";

const SIZE = 12; // px of labels at the ends of lines
const LEAD = 14; // px of the stroke that leads from a line to its label
const LINE = 16; // px from label to label

/** A text with the stroke that leads to it. `line`: the id of the line that it names. */
export interface EndLabel {
  readonly line: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly lead: string;
}

/** How much room labels at line ends take to the right of a plot; `level`: which of their texts. */
export function endRoom({ lines }: SweepMultiple, level: number, measure: Measure, scale: number): number {
  const texts = lines.map(({ texts: all }) => all[Math.min(level, all.length - 1)]!);
  return LEAD + 4 + Math.ceil(Math.max(0, ...texts.map((text) => measure(text, SIZE * scale, 500))));
}

/** The least height of a plot beside which all labels have room. */
export function endHeight(count: number, scale: number): number {
  return count * LINE * scale;
}

/** Labels at the ends of lines, moved apart so that none stands on another. `ends`: how high each line ends. */
export function endLabels(
  { lines }: SweepMultiple,
  ends: readonly number[],
  plot: Box,
  level: number,
  scale: number,
): readonly EndLabel[] {
  const right = plot.x + plot.width;
  const half = (LINE * scale) / 2;
  const places = spread(ends, LINE * scale, plot.y + half, plot.y + plot.height - half);
  return lines.map(({ id, texts }, index) => ({
    line: id,
    text: texts[Math.min(level, texts.length - 1)]!,
    x: right + LEAD + 4,
    y: places[index]! + SIZE * scale * 0.36,
    lead: `M${right} ${ends[index]}L${right + LEAD} ${places[index]}`,
  }));
}

/** The same labels as rows under a plot, for where there is no room beside it; the height that they take. */
export function keyLabels(
  { lines }: SweepMultiple,
  left: number,
  width: number,
  y: number,
  measure: Measure,
  scale: number,
) {
  let x = left;
  let row = 0;
  const labels = lines.map(({ id, texts }): EndLabel => {
    const text = texts.at(-1)!;
    const length = LEAD + 6 + measure(text, SIZE * scale, 500);
    if (x > left && x + length > left + width) {
      x = left;
      row += 1;
    }
    const middle = y + (row + 0.5) * LINE * scale;
    const label = {
      line: id,
      text,
      x: x + LEAD + 6,
      y: middle + SIZE * scale * 0.36,
      lead: `M${x} ${middle}h${LEAD}`,
    };
    x += length + 14;
    return label;
  });
  return { labels, height: lines.length === 0 ? 0 : (row + 1) * LINE * scale };
}
