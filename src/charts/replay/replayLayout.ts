import { area, line, nice, ticks } from "d3";
import type { DataUnit } from "../../domain/figureRef";
import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";

const LEAST_SPAN = 1e-6; // dollars or per cent that an axis can show as a difference
const TICK_SIZE = 12; // px of the labels of both axes
const TITLE = { size: 13, height: 30 }; // px over each plot
const GAP = 14; // px between two measures
const FOOT = 22; // px under the last plot for the years
const LABEL = 12; // px of labels at the ends of lines and at the lowest point
const APART = 16; // px between two labels of years
const PAD = 6; // px between a mark and its label
const RATIO = 0.3; // of the first plot's height to its width
const STEPS = [1, 2, 5, 10]; // years between labels
const Y_TICKS = 4;

/** A path of values, one for each place; null where there is none yet. */
export interface ReplayLine {
  readonly id: string;
  readonly values: readonly (number | null)[];
  readonly endText: string | null;
}

/** One measure over time. `filled`: the line that an area leads from to 0. Of `lowTexts` the fullest that fits is used. */
export interface ReplayPanelInput {
  readonly id: string;
  readonly title: string;
  readonly unit: DataUnit;
  readonly lines: readonly ReplayLine[];
  readonly filled: string | null;
  readonly tickText: (value: number) => string;
  readonly low: { readonly line: string; readonly place: number; readonly texts: readonly string[] } | null;
}

/** All that the chart is made from. `from`: the first place in decimal years; places are months. */
export interface ReplayInput {
  readonly from: number;
  readonly panels: readonly ReplayPanelInput[];
}

/** A text at a place of the chart. */
export interface ReplayLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** One measure, in pixels. `tops`: how high each line is at each place, null where it is not. */
export interface ReplayPanelBoxes {
  readonly id: string;
  readonly title: { readonly text: string; readonly y: number };
  readonly unit: DataUnit;
  readonly plot: Box;
  readonly zero: number | null;
  readonly area: string | null;
  readonly lines: readonly {
    readonly id: string;
    readonly path: string;
    readonly tops: readonly (number | null)[];
  }[];
  readonly ends: readonly (ReplayLabel & { readonly id: string })[];
  readonly low: { readonly x: number; readonly y: number; readonly label: ReplayLabel | null } | null;
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
}

/** The chart in pixels: panels under each other over the same months. */
export interface ReplayBoxes {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly ReplayPanelBoxes[];
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  /** Where the cursor stands at each place. */
  readonly stops: readonly number[];
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly measure: Measure;
  readonly scale: number;
}

function known(lines: readonly ReplayLine[]): readonly number[] {
  return lines.flatMap(({ values }) => values.filter((value) => value !== null));
}

/** The scale of a panel: round numbers that hold all its values and, where an area leads there, 0. */
function scaleOf({ lines, filled }: ReplayPanelInput) {
  const values = filled === null ? known(lines) : [...known(lines), 0];
  if (values.length === 0) return { domain: [0, 1] as const, shown: [] };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [from, to] = nice(low, high - low > LEAST_SPAN ? high : low + 1, Y_TICKS);
  return { domain: [from, to] as const, shown: ticks(from, to, Y_TICKS) };
}

/** Labels at the ends of lines, moved apart so that none stands on another. */
function endLabels(panel: ReplayPanelInput, plot: Box, yOf: (value: number) => number, scale: number) {
  const least = LABEL * scale * 1.25;
  const ends = panel.lines.flatMap(({ id, values, endText }) => {
    const last = values.at(-1);
    return endText === null || last == null ? [] : [{ id, text: endText, y: yOf(last) }];
  });
  const ordered = [...ends].sort((one, other) => one.y - other.y);
  const [upper, lower] = ordered;
  const push = upper && lower ? Math.max(0, least - (lower.y - upper.y)) / 2 : 0;
  return ordered.map(({ id, text, y }, rank) => ({
    id,
    text,
    x: plot.x + plot.width + PAD,
    y: y + (rank === 0 ? -push : push) + LABEL * scale * 0.36,
    anchor: "start" as const,
  }));
}

/** The label of the lowest point: beside it, to the side that has room; null where neither has. */
function lowLabel(
  texts: readonly string[],
  at: { x: number; y: number },
  plot: Box,
  { measure, scale }: Room,
): ReplayLabel | null {
  for (const text of texts) {
    const width = measure(text, LABEL * scale, 600);
    const y = Math.min(plot.y + plot.height - 2, at.y + LABEL * scale * 0.36);
    if (at.x - PAD - width >= plot.x) return { text, x: at.x - PAD, y, anchor: "end" };
    if (at.x + PAD + width <= plot.x + plot.width) return { text, x: at.x + PAD, y, anchor: "start" };
  }
  return null;
}

function panelOf(panel: ReplayPanelInput, plot: Box, stops: readonly number[], room: Room): ReplayPanelBoxes {
  const { domain, shown } = scaleOf(panel);
  const [from, to] = domain;
  const yOf = (value: number) => plot.y + plot.height * (1 - (value - from) / (to - from));
  const draw = line<number | null>(
    (_, place) => stops[place]!,
    (value) => yOf(value ?? 0),
  )
    .defined((value) => value !== null)
    .digits(1);
  const filled = panel.lines.find(({ id }) => id === panel.filled);
  const fill = area<number | null>(
    (_, place) => stops[place]!,
    yOf(0),
    (value) => yOf(value ?? 0),
  )
    .defined((value) => value !== null)
    .digits(1);
  const { low } = panel;
  const lowValue = low && panel.lines.find(({ id }) => id === low.line)?.values[low.place];
  const at = low && lowValue != null ? { x: stops[low.place]!, y: yOf(lowValue) } : null;
  return {
    id: panel.id,
    title: { text: panel.title, y: plot.y - 12 },
    unit: panel.unit,
    plot,
    zero: from <= 0 && to >= 0 ? yOf(0) : null,
    area: filled ? fill(filled.values) : null,
    lines: panel.lines.map(({ id, values }) => ({
      id,
      path: draw(values) ?? "",
      tops: values.map((value) => (value === null ? null : yOf(value))),
    })),
    ends: endLabels(panel, plot, yOf, room.scale),
    low: at && { ...at, label: lowLabel(low!.texts, at, plot, room) },
    yTicks: shown.map((value) => ({ y: yOf(value), text: panel.tickText(value) })),
  };
}

/** Labels of years, as many as have room. */
function yearTicks(from: number, months: number, { left, right, measure, scale }: Room) {
  const to = from + months / 12;
  const perYear = (right - left) / (to - from);
  const widest = measure("0000", TICK_SIZE * scale, 400) + APART;
  const step = STEPS.find((each) => each * perYear >= widest) ?? 20;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, rank) => {
    const year = first + rank * step;
    return { x: left + (year - from) * perYear, text: String(year) };
  });
}

/** Lays out measures under each other over the same months; there are two places or more. */
export function replayLayout(input: ReplayInput, width: number, measure: Measure, scale = 1): ReplayBoxes {
  const { panels, from } = input;
  const places = panels[0]!.lines[0]!.values.length;
  const texts = panels.flatMap((panel) => scaleOf(panel).shown.map(panel.tickText));
  const left = Math.ceil(Math.max(...texts.map((text) => measure(text, TICK_SIZE * scale, 400)))) + 8;
  const ends = panels.flatMap(({ lines }) => lines.flatMap(({ endText }) => endText ?? []));
  const endRoom = Math.max(
    Math.ceil(measure("0000", TICK_SIZE * scale, 400) / 2),
    ...ends.map((text) => Math.ceil(measure(text, LABEL * scale, 600)) + PAD),
  );
  const room = { left, right: width - endRoom, measure, scale };
  const inner = room.right - left;
  const stops = Array.from({ length: places }, (_, place) => left + (inner * place) / (places - 1));
  const tall = Math.round(Math.max(150, Math.min(260, inner * RATIO)));
  let y = 0;
  const drawn = panels.map((panel, rank) => {
    const plot = {
      x: left,
      y: y + TITLE.height * scale,
      width: inner,
      height: rank === 0 ? tall : Math.round(tall * 0.72),
    };
    y = plot.y + plot.height + GAP;
    return panelOf(panel, plot, stops, room);
  });
  return {
    width,
    height: y - GAP + 4 + FOOT * scale,
    panels: drawn,
    xTicks: yearTicks(from, places - 1, room),
    stops,
  };
}

/** The place nearest to a point on the chart. */
export function nearestPlace({ stops }: ReplayBoxes, x: number): number {
  const last = stops.length - 1;
  if (last === 0) return 0;
  const place = Math.round(((x - stops[0]!) / (stops[last]! - stops[0]!)) * last);
  return Math.max(0, Math.min(last, place));
}
