import { area, nice, ticks } from "d3";
import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";

const TICK_SIZE = 12; // px of the labels of both axes
const FOOT = 24; // px under the plot for the years
const HEAD = 8; // px over the plot, so that the top label is whole
const LOWEST = 180; // px of the plot's height
const TALLEST = 300;
const RATIO = 0.32; // of height to width between the two
const APART = 16; // px between two labels of years
const STEPS = [1, 2, 5, 10, 15, 30]; // years between labels

/** A layer of the stack: money by year, in millions of US dollars. `node` is what its marks are called. */
export interface PhaseLayer {
  readonly node: string;
  readonly fill: string;
  readonly values: readonly number[];
}

/** All that the chart is made from; layers from the foot, years from today on. */
export interface PhaseInInput {
  readonly years: readonly number[];
  readonly layers: readonly PhaseLayer[];
  readonly tickText: (value: number) => string;
  readonly yearText: (year: number) => string;
}

/** The height of a layer at a year. */
export interface PhaseMark {
  readonly node: string;
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly top: number;
  readonly foot: number;
}

/** Paths and places of the chart, in pixels. */
export interface PhaseInBoxes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly areas: readonly {
    readonly node: string;
    readonly fill: string;
    readonly path: string;
    readonly edge: string;
  }[];
  readonly marks: readonly PhaseMark[];
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  /** Where the cursor stands at each year, and how high the stack reaches there. */
  readonly stops: readonly { readonly x: number; readonly top: number }[];
}

function sumAt(layers: readonly PhaseLayer[], index: number): number {
  return layers.reduce((all, { values }) => all + values[index]!, 0);
}

/** Labels of years, as many as have room: the last one always, and today. */
function yearTicks(
  { years, yearText }: PhaseInInput,
  xOf: (index: number) => number,
  measure: Measure,
  scale: number,
) {
  const last = years.length - 1;
  const widest = Math.max(...years.map((year) => measure(yearText(year), TICK_SIZE * scale, 400)));
  const perYear = (xOf(last) - xOf(0)) / Math.max(1, last);
  const step = STEPS.find((each) => each * perYear >= widest + APART) ?? last;
  const found = years.map((_, index) => index).filter((index) => index % step === 0);
  const fits = found.filter(
    (index) => index === last || (last - index) * perYear >= widest + APART || index === 0,
  );
  const shown = fits.includes(last) ? fits : [...fits, last];
  return shown.map((index) => ({ x: xOf(index), text: yearText(years[index]!) }));
}

/** Lays out a stack of areas over years; there are two years or more. The areas are exactly the money. */
export function phaseInLayout(input: PhaseInInput, width: number, measure: Measure, scale = 1): PhaseInBoxes {
  const { years, layers, tickText } = input;
  const last = years.length - 1;
  const highest = Math.max(1, ...years.map((_, index) => sumAt(layers, index)));
  const top = nice(0, highest, 4)[1];
  const values = ticks(0, top, 4);
  const texts = values.map(tickText);
  const left = Math.ceil(Math.max(...texts.map((text) => measure(text, TICK_SIZE * scale, 400)))) + 8;
  // Half of the last year's label stands to the right of the plot.
  const right = width - Math.ceil(measure(input.yearText(years[last]!), TICK_SIZE * scale, 400) / 2) - 2;
  const height = Math.round(Math.max(LOWEST, Math.min(TALLEST, width * RATIO)));
  const plot = { x: left, y: HEAD * scale, width: right - left, height };
  const xOf = (index: number) => plot.x + (plot.width * index) / Math.max(1, last);
  const yOf = (value: number) => plot.y + plot.height * (1 - value / top);
  const marksOf = (layer: PhaseLayer, depth: number) =>
    years.map((year, index): PhaseMark => {
      const foot = sumAt(layers.slice(0, depth), index);
      const value = layer.values[index]!;
      return { node: layer.node, year, value, x: xOf(index), top: yOf(foot + value), foot: yOf(foot) };
    });
  const stacks = layers.map(marksOf);
  const shape = area<PhaseMark>()
    .x(({ x }) => x)
    .y0(({ foot }) => foot)
    .y1((mark) => mark.top)
    .digits(2);
  return {
    width,
    height: plot.y + height + FOOT * scale,
    plot,
    areas: layers.map(({ node, fill }, depth) => ({
      node,
      fill,
      path: shape(stacks[depth]!)!,
      edge: shape.lineY1()(stacks[depth]!)!,
    })),
    marks: stacks.flat(),
    xTicks: yearTicks(input, xOf, measure, scale),
    yTicks: values.map((value, index) => ({ y: yOf(value), text: texts[index]! })),
    stops: years.map((_, index) => ({ x: xOf(index), top: yOf(sumAt(layers, index)) })),
  };
}

/** The index of the year nearest to a place on the chart. */
export function nearestYear({ stops, plot }: PhaseInBoxes, x: number): number {
  const last = stops.length - 1;
  const index = Math.round(((x - plot.x) / plot.width) * last);
  return Math.max(0, Math.min(last, index));
}
