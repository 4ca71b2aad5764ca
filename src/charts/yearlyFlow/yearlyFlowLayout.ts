import type { Box } from "../shared/Box";

const HEIGHT = 76; // px of bars and line
const HEAD = 12; // px over them, for the mark of the first year above
const LEAST = 1; // px of a bar that holds anything
const GAP = 0.2; // of a year's room between bars
const MOST_ROOM = 64; // px for a year
const FOOT = 16; // px under them, for the first and the last year

/** What goes into a destination by year, and the most it is known to have taken in; millions of US dollars a year. */
export interface YearlyFlowInput {
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly record: number | null;
  readonly firstAbove: number | null;
  readonly yearText: (year: number) => string;
}

/** Bars from a line at nothing, up for what goes in and down for what comes out; `above`: where the first year above is. */
export interface YearlyFlowBoxes {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly anchor: "start" | "end" }[];
  readonly zero: number;
  readonly record: number | null;
  readonly above: { readonly x: number; readonly y: number } | null;
  readonly bars: readonly { readonly year: number; readonly value: number; readonly box: Box }[];
}

/** Lays out one bar a year on a scale that holds the record and every bar; `scale`: how far text is enlarged. */
export function yearlyFlowLayout(input: YearlyFlowInput, width: number, scale = 1): YearlyFlowBoxes {
  const { years, values, record, firstAbove, yearText } = input;
  const most = Math.max(1, record ?? 0, ...values);
  const least = Math.min(0, ...values);
  const yOf = (value: number) => HEAD + (HEIGHT * (most - value)) / (most - least);
  const room = Math.min(MOST_ROOM, width / years.length);
  const gap = Math.min(6, room * GAP);
  const bars = values.map((value, index) => {
    const height = value === 0 ? 0 : Math.max(LEAST, Math.abs(yOf(value) - yOf(0)));
    const y = value >= 0 ? yOf(0) - height : yOf(0);
    return { year: years[index]!, value, box: { x: index * room + gap / 2, y, width: room - gap, height } };
  });
  const first = bars.find(({ year }) => year === firstAbove);
  return {
    width,
    height: HEAD + HEIGHT + FOOT * scale,
    ticks: [
      { x: 0, text: yearText(years[0]!), anchor: "start" },
      ...(years.length > 1
        ? [{ x: room * years.length, text: yearText(years.at(-1)!), anchor: "end" as const }]
        : []),
    ],
    zero: yOf(0),
    record: record === null ? null : yOf(record),
    above: first ? { x: first.box.x + first.box.width / 2, y: first.box.y } : null,
    bars,
  };
}
