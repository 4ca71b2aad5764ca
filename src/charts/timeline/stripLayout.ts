import { line } from "d3";
import type { Box } from "../shared/Box";
import type { TimelineInput } from "./TimelineInput";

const STEPS = [1, 2, 5]; // of each power of ten

/** A line of the strip: a path where its points may be joined, else a dot for each. */
export interface StripLine {
  readonly id: string;
  readonly path: string | null;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/** Lines under the lanes on one logarithmic scale; pixels. */
export interface Strip {
  readonly plot: Box;
  readonly lines: readonly StripLine[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
}

/** 1, 2 and 5 times powers of ten, from the last not above `least` to the first not below `most`. */
function levelsOf(least: number, most: number): readonly number[] {
  const from = Math.floor(Math.log10(least));
  const powers = Array.from({ length: Math.ceil(Math.log10(most)) - from + 1 }, (_, place) => from + place);
  const all = powers.flatMap((power) => STEPS.map((step) => step * 10 ** power));
  const start = all.findLastIndex((level) => level <= least * 1.0001);
  const end = all.findIndex((level) => level >= most * 0.9999);
  return all.slice(start, Math.max(end, start + 1) + 1);
}

/** Lays out what of the lines lies between `first` and `last`; null where nothing does. */
export function stripLayout(
  { lines, first, last, valueText }: TimelineInput,
  plot: Box,
  xOf: (time: number) => number,
): Strip | null {
  const shown = lines.map((each) => ({
    ...each,
    points: each.points.filter(({ time }) => time >= first && time <= last),
  }));
  const values = shown.flatMap(({ points }) => points.map(({ value }) => value));
  if (values.length === 0) return null;
  const levels = levelsOf(Math.min(...values), Math.max(...values));
  const [low, high] = [Math.log(levels[0]!), Math.log(levels.at(-1)!)];
  const yOf = (value: number) => plot.y + plot.height * (1 - (Math.log(value) - low) / (high - low));
  const draw = line<{ time: number; value: number }>(
    ({ time }) => xOf(time),
    ({ value }) => yOf(value),
  );
  return {
    plot,
    lines: shown.map(({ id, joined, points }) => ({
      id,
      path: joined ? (draw([...points]) ?? "") : null,
      dots: joined ? [] : points.map(({ time, value }) => ({ x: xOf(time), y: yOf(value) })),
    })),
    yTicks: levels.map((value) => ({ y: yOf(value), text: valueText(value) })),
  };
}
