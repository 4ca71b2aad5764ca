import { area, line, nice, ticks } from "d3";
import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";
import { spread } from "../shared/spread";

const TICK_SIZE = 12; // px of the labels of both axes
const END_SIZE = 12; // px of what stands at the ends of lines
const END_LINE = 17; // px from one of them to the next
const LEAD = 10; // px from the plot to them
const FOOT = 26; // px under the plot for the years
const HEAD = 8; // px over the plot, so that the top label is whole
const LOWEST = 220; // px of the plot's height
const TALLEST = 340;
const RATIO = 0.42; // of height to width between the two
const BESIDE = 560; // px of width from which labels stand beside the ends of lines
const APART = 14; // px between two labels of years
const STEPS = [1, 2, 5, 10, 15, 20, 30]; // years between labels

/** A mix over the years: at each, balances in ascending order of their percentiles; five of them, the third the median. */
export type FanSide = readonly (readonly number[])[];

/** All that a fan is made from, in US dollars; years from today on, two or more. `ends`: what to say where lines end. */
export interface FanInput {
  readonly before: FanSide;
  readonly after: FanSide;
  readonly paidIn: readonly number[];
  readonly tickText: (value: number) => string;
  readonly yearText: (year: number) => string;
  readonly ends: readonly FanEnd[];
}

/** A text at the end of a line: `value` is where the line ends. */
export interface FanEnd {
  readonly id: string;
  readonly value: number;
  readonly text: string;
  readonly strong: boolean;
}

/** A line of the fan, of one side and percentile. */
export interface FanLine {
  readonly id: string;
  readonly path: string;
}

/** Where the cursor stands at a year: the balances of both mixes there. */
export interface FanStop {
  readonly x: number;
  readonly before: number;
  readonly after: number;
  readonly range: readonly [number, number];
}

/** Paths and places of a fan, in pixels. */
export interface FanBoxes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly bands: readonly FanLine[];
  readonly lines: readonly FanLine[];
  readonly ends: readonly (FanEnd & { readonly x: number; readonly y: number })[];
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly stops: readonly FanStop[];
}

/** Labels of years, as many as have room: today and the last one always. */
function yearTicks(
  { paidIn, yearText }: FanInput,
  xOf: (year: number) => number,
  measure: Measure,
  scale: number,
) {
  const last = paidIn.length - 1;
  const perYear = xOf(1) - xOf(0);
  const widest = Math.max(...paidIn.map((_, year) => measure(yearText(year), TICK_SIZE * scale, 400)));
  const step = STEPS.find((each) => each * perYear >= widest + APART) ?? last;
  const found = paidIn.map((_, year) => year).filter((year) => year % step === 0 && year < last);
  const fits = found.filter((year) => year === 0 || (last - year) * perYear >= widest + APART);
  return [...fits, last].map((year) => ({ x: xOf(year), text: yearText(year) }));
}

function pathsOf(input: FanInput, xOf: (year: number) => number, yOf: (value: number) => number) {
  const { before, after, paidIn } = input;
  const drawn = line<number>((_, year) => xOf(year), yOf).digits(2);
  const lineOf = (side: FanSide, place: number) => drawn(side.map((year) => year[place]!))!;
  const band = (low: number, high: number) =>
    area<readonly number[]>()
      .x((_, year) => xOf(year))
      .y0((year) => yOf(year[low]!))
      .y1((year) => yOf(year[high]!))
      .digits(2)(after)!;
  return {
    bands: [
      { id: "outer", path: band(0, 4) },
      { id: "inner", path: band(1, 3) },
    ],
    lines: [
      { id: "paid", path: drawn(paidIn)! },
      { id: "after-low", path: lineOf(after, 0) },
      { id: "after-high", path: lineOf(after, 4) },
      { id: "before-low", path: lineOf(before, 0) },
      { id: "before-high", path: lineOf(before, 4) },
      { id: "before-median", path: lineOf(before, 2) },
      { id: "after-median", path: lineOf(after, 2) },
    ],
  };
}

/** Lays out a fan: bands and the median of the mix after, lines for the mix before, what was paid in. */
export function fanLayout(input: FanInput, width: number, measure: Measure, scale = 1): FanBoxes {
  const { before, after, paidIn, tickText, yearText } = input;
  const last = paidIn.length - 1;
  const top = nice(0, Math.max(1, ...paidIn, ...[...before, ...after].map((year) => year[4]!)), 4)[1];
  const values = ticks(0, top, 4);
  const texts = values.map(tickText);
  const left = Math.ceil(Math.max(...texts.map((text) => measure(text, TICK_SIZE * scale, 400)))) + 8;
  const beside = width >= BESIDE * scale;
  const room = Math.max(...input.ends.map(({ text }) => measure(text, END_SIZE * scale, 600)));
  const half = measure(yearText(last), TICK_SIZE * scale, 400) / 2;
  const right = width - Math.ceil(beside ? Math.max(LEAD + room, half) : half) - 2;
  const height = Math.round(Math.max(LOWEST, Math.min(TALLEST, width * RATIO)));
  const plot = { x: left, y: HEAD * scale, width: right - left, height };
  const xOf = (year: number) => plot.x + (plot.width * year) / last;
  const yOf = (value: number) => plot.y + plot.height * (1 - value / top);
  const gap = END_LINE * scale;
  const wanted = input.ends.map(({ value }) => yOf(value));
  const places = spread(wanted, gap, plot.y + gap / 2, plot.y + height - gap / 2);
  return {
    width,
    height: plot.y + height + FOOT * scale,
    plot,
    ...pathsOf(input, xOf, yOf),
    ends: beside ? input.ends.map((end, place) => ({ ...end, x: right + LEAD, y: places[place]! })) : [],
    xTicks: yearTicks(input, xOf, measure, scale),
    yTicks: values.map((value, index) => ({ y: yOf(value), text: texts[index]! })),
    stops: paidIn.map((_, year) => ({
      x: xOf(year),
      before: yOf(before[year]![2]!),
      after: yOf(after[year]![2]!),
      range: [yOf(after[year]![0]!), yOf(after[year]![4]!)],
    })),
  };
}

/** The index of the year nearest to a place on the chart. */
export function nearestStop({ stops, plot }: FanBoxes, x: number): number {
  const last = stops.length - 1;
  return Math.max(0, Math.min(last, Math.round(((x - plot.x) / plot.width) * last)));
}
