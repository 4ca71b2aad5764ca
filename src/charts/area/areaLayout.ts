import { area, nice, ticks } from "d3";
import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";
import { areaHeader, type AreaHeader } from "./areaHeader";
import type { AreaInput, AreaPoint } from "./AreaInput";
import { timeScale, yearTicks } from "../shared/timeScale";

const TICK_SIZE = 12; // px of the labels of both axes
const FOOT = 24; // px under the plot for the years
const LOWEST = 220; // px of the plot's height
const TALLEST = 320;
const RATIO = 0.3; // of height to width between the two
const LEAST_CRISIS = 2; // px, so that a month can be seen

/** A part of a point that stands alone, or what of it was not broken down. `value` in the measure's unit. */
export interface AreaColumn {
  readonly at: string;
  readonly layer: string | null;
  readonly value: number;
  readonly box: Box;
}

/** Boxes, paths and places of a chart, in pixels. */
export interface AreaBoxes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly header: AreaHeader;
  readonly areas: readonly { readonly layer: string; readonly path: string }[];
  readonly columns: readonly AreaColumn[];
  readonly dots: readonly {
    readonly at: string;
    readonly value: number;
    readonly x: number;
    readonly y: number;
  }[];
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly crises: readonly { readonly id: string; readonly box: Box }[];
  readonly breaks: readonly number[];
  readonly seam: number | null;
  /** Where the cursor stands at each point, and how high the point reaches; null where nothing is known. */
  readonly stops: readonly { readonly x: number; readonly top: number | null }[];
}

/** Layers that can be stacked: known ones from the foot up to the first that is not. */
function stackable(parts: readonly (number | null)[]): readonly number[] {
  const gap = parts.indexOf(null);
  return (gap === -1 ? parts : parts.slice(0, gap)) as readonly number[];
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((all, value) => all + (value ?? 0), 0);
}

/** How high a point reaches: what is drawn of it, or its total. */
function heightOf({ parts, total }: AreaPoint): number {
  return Math.max(sum(parts), total ?? 0);
}

/** Where a break stands: between its period and the one before. */
function cutAt(points: readonly AreaPoint[], index: number): number {
  const { from, to } = points[index]!;
  return to - from === 1 ? (from + to) / 2 : from;
}

type Place = (value: number) => number;

/** The areas of a run. At a cut between two runs both reach up to it, so that it is a step and not a slope. */
function areasOf({ layers, points, runs }: AreaInput, xOf: Place, yOf: Place): AreaBoxes["areas"] {
  const draw = area<readonly [x: number, low: number, high: number]>(
    ([x]) => x,
    ([, low]) => low,
    ([, , high]) => high,
  );
  return runs.flatMap((run, order) => {
    const first = run[0]!;
    const last = run.at(-1)!;
    const joins = (end: number, start: number | undefined) => start === end + 1;
    const before = runs[order - 1]?.at(-1);
    const xs = run.map((index) => xOf(points[index]!.to));
    const starts = before !== undefined && joins(before, first) ? [xOf(cutAt(points, first))] : [];
    const ends = joins(last, runs[order + 1]?.[0]) ? [xOf(cutAt(points, last + 1))] : [];
    return layers.flatMap((layer, depth) => {
      if (run.every((index) => points[index]!.parts[depth] === null)) return [];
      const edges = run.map((index, place) => {
        const { parts } = points[index]!;
        return [xs[place]!, yOf(sum(parts.slice(0, depth))), yOf(sum(parts.slice(0, depth + 1)))] as const;
      });
      const led = starts.map((x) => [x, edges[0]![1], edges[0]![2]] as const);
      const held = ends.map((x) => [x, edges.at(-1)![1], edges.at(-1)![2]] as const);
      return [{ layer, path: draw([...led, ...edges, ...held]) ?? "" }];
    });
  });
}

function columnsOf({ layers }: AreaInput, point: AreaPoint, xOf: Place, yOf: Place): readonly AreaColumn[] {
  const known = stackable(point.parts);
  if (known.length === 0) return [];
  const left = xOf(point.from);
  const room = xOf(point.to) - left;
  const width = room - (room >= 4 ? 1 : room >= 2.5 ? 0.5 : 0);
  const box = (low: number, high: number) => ({ x: left, y: yOf(high), width, height: yOf(low) - yOf(high) });
  const columns = known.map((value, depth) => ({
    at: point.at,
    layer: layers[depth]!,
    value,
    box: box(sum(known.slice(0, depth)), sum(known.slice(0, depth + 1))),
  }));
  const stacked = sum(known);
  const rest = known.length < layers.length && point.total !== null ? point.total - stacked : 0;
  if (rest <= 0) return columns;
  return [...columns, { at: point.at, layer: null, value: rest, box: box(stacked, stacked + rest) }];
}

/** Lays out areas for joined points, columns for points that stand alone, and dots where only a total is known. */
export function areaLayout(input: AreaInput, width: number, measure: Measure, scale = 1): AreaBoxes {
  const { points, runs, breaks } = input;
  const joined = new Set(runs.flat());
  const highest = input.highest ?? Math.max(...points.map(heightOf));
  const top = input.highest === null ? nice(0, highest, 5)[1] : highest;
  const yScale = (value: number) => 1 - value / top;
  const values = ticks(0, top, 5);
  const texts = values.map((value) => input.tickText(value, value === values.at(-1)));
  const left = Math.ceil(Math.max(...texts.map((text) => measure(text, TICK_SIZE * scale, 400)))) + 8;
  const lastJoined = points[Math.max(-1, ...joined)];
  const time = { first: points[0]!.to, turn: lastJoined?.to ?? points[0]!.to, last: points.at(-1)!.to };
  const right = width - 2;
  const years = timeScale(time, left, right);
  const { xOf } = years;
  const header = areaHeader(input, { left, right, xOf, measure, scale });
  const plotHeight = Math.round(Math.max(LOWEST, Math.min(TALLEST, width * RATIO)));
  const plot = { x: left, y: header.height, width: right - left, height: plotHeight };
  const yOf = (value: number) => plot.y + yScale(value) * plotHeight;
  const lone = points.filter((_, index) => !joined.has(index));
  const columns = lone.flatMap((point) => columnsOf(input, point, xOf, yOf));
  const inColumns = new Set(columns.map(({ at }) => at));
  const middle = ({ from, to }: AreaPoint) => (to - from === 1 ? xOf(to) : xOf((from + to) / 2));
  return {
    width,
    height: plot.y + plotHeight + FOOT * scale,
    plot,
    header,
    areas: areasOf(input, xOf, yOf),
    columns,
    dots: lone.flatMap((point) =>
      point.total === null || inColumns.has(point.at)
        ? []
        : [{ at: point.at, value: point.total, x: middle(point), y: yOf(point.total) }],
    ),
    xTicks: yearTicks(years, time, measure("0000", TICK_SIZE * scale, 400) + 14).map((year) => ({
      x: xOf(year),
      text: String(year),
    })),
    yTicks: values.map((value, index) => ({ y: yOf(value), text: texts[index]! })),
    crises: input.crises.map(({ id, from, to }) => ({
      id,
      box: {
        x: xOf(from),
        y: plot.y,
        width: Math.max(LEAST_CRISIS, xOf(to) - xOf(from)),
        height: plotHeight,
      },
    })),
    breaks: breaks.map((index) => xOf(cutAt(points, index))),
    seam: years.seam,
    stops: points.map((point) => ({
      x: middle(point),
      top: point.total === null && stackable(point.parts).length === 0 ? null : yOf(heightOf(point)),
    })),
  };
}

/** The index of the point nearest to a place on the chart. */
export function nearestPoint({ stops }: AreaBoxes, x: number): number {
  return stops.reduce(
    (best, stop, index) => (Math.abs(stop.x - x) < Math.abs(stops[best]!.x - x) ? index : best),
    0,
  );
}
