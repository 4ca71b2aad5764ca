import { line, nice, ticks } from "d3";
import type { DataUnit } from "../../domain/figureRef";
import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";
import { endHeight, endLabels, endRoom, keyLabels, type EndLabel } from "./endLabels";
import { placeTexts, type PlacedText } from "./placeTexts";
import type { SweepInput, SweepMultiple } from "./SweepInput";

const TICK_SIZE = 12; // px of the labels of both axes
const TITLE = { size: 14, note: 12, height: 46 }; // px
const FOOT = 42; // px under a plot for its ticks and the mark of the share that is set
const GAP = { x: 48, y: 28 }; // px between two multiples
const LEAST_COLUMN = 400; // px of a multiple that stands beside another
const HEIGHT = { alone: 300, beside: 200, least: 180 }; // px of a plot
const LEAST_PLOT = 0.5; // of a multiple's width, else its labels go under it
const Y_TICKS = 4;
const X_TICKS = [500, 1_000, 2_000]; // basis points between two, the finest that has room

/** A line with what it is drawn from; `tops`: its height at each step, null where nothing is known. */
export interface SweepPath {
  readonly id: string;
  readonly path: string;
  readonly paint: string;
  readonly dash: string;
  readonly tops: readonly (number | null)[];
}

/** One measure, in pixels. */
export interface SweepPanelBoxes {
  readonly id: string;
  readonly title: { readonly text: string; readonly size: number };
  readonly note: { readonly text: string; readonly size: number } | null;
  readonly unit: DataUnit;
  readonly box: Box;
  readonly plot: Box;
  readonly lines: readonly SweepPath[];
  readonly labels: readonly EndLabel[];
  readonly levels: readonly { readonly y: number; readonly label: PlacedText | null }[];
  readonly marks: readonly {
    readonly line: string;
    readonly kind: string;
    readonly share: number;
    readonly x: number;
    readonly y: number;
    readonly label: PlacedText | null;
  }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly xTicks: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: "start" | "middle" | "end";
  }[];
  readonly closed: { readonly box: Box; readonly label: PlacedText | null } | null;
  readonly empty: string | null;
}

/** All multiples of a sweep, in pixels. */
export interface SweepBoxes {
  readonly width: number;
  readonly height: number;
  readonly end: number;
  readonly step: number;
  readonly panels: readonly SweepPanelBoxes[];
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly alone: boolean;
  readonly measure: Measure;
  readonly scale: number;
}

function known(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}

/** The title as large as its room allows, and what stands under it where that has room. */
function headOf({ title, note }: SweepMultiple, { width, measure, scale }: Room) {
  const size = TITLE.size * scale;
  const small = TITLE.note * scale;
  return {
    title: { text: title, size: Math.min(size, (size * width) / measure(title, size, 600)) },
    note: measure(note, small, 400) <= width ? { text: note, size: small } : null,
  };
}

/** The fullest texts at line ends that leave enough of the width to the plot; null: none does. */
function endLevel(multiple: SweepMultiple, room: Room, left: number): number | null {
  const levels = Math.max(0, ...multiple.lines.map(({ texts }) => texts.length));
  for (let level = 0; level < levels; level++) {
    const plot = room.width - left - endRoom(multiple, level, room.measure, room.scale);
    if (plot >= LEAST_PLOT * room.width) return level;
  }
  return null;
}

function panelOf(input: SweepInput, multiple: SweepMultiple, room: Room): SweepPanelBoxes {
  const { measure, scale, alone } = room;
  const { lines } = multiple;
  const highest = Math.max(0, ...lines.flatMap(({ values }) => known(values)));
  const top = highest > 0 ? nice(0, highest, Y_TICKS)[1] : 1;
  const values = ticks(0, top, Y_TICKS);
  const texts = values.map((value) => multiple.tickText(value));
  const left = Math.ceil(Math.max(...texts.map((text) => measure(text, TICK_SIZE * scale, 400)))) + 8;
  const level = endLevel(multiple, room, left);
  const beside = level === null ? 4 : endRoom(multiple, level, measure, scale);
  const plot: Box = {
    x: room.x + left,
    y: room.y + TITLE.height * scale,
    width: room.width - left - beside,
    height: Math.max(
      alone ? Math.min(HEIGHT.alone, Math.max(HEIGHT.least, room.width * 0.42)) : HEIGHT.beside,
      level === null ? 0 : endHeight(lines.length, scale),
    ),
  };
  const foot = plot.y + plot.height;
  const xOf = (points: number) => plot.x + (points / input.end) * plot.width;
  const yOf = (value: number) => foot - (value / top) * plot.height;
  const draw = line<number | null>(
    (_, index) => xOf(index * input.step),
    (value) => yOf(value ?? 0),
  )
    .defined((value) => value !== null)
    .digits(1);
  const key = keyLabels(multiple, room.x, room.width, foot + FOOT * scale, measure, scale);
  const ends = lines.map(({ values: all }) => yOf(known(all).at(-1) ?? 0));
  const levels = multiple.levels.filter(({ value }) => value <= top);
  const spots = multiple.marks.map(({ share, value }) => ({ x: xOf(share), y: yOf(value) }));
  const closed = input.closed && {
    x: xOf(input.closed.from),
    y: plot.y,
    width: xOf(input.closed.to) - xOf(input.closed.from),
    height: plot.height,
  };
  const placed = placeTexts(
    [
      ...levels.map(({ value, text }) => ({
        texts: [text],
        at: { x: plot.x, y: yOf(value) },
        isLevel: true,
      })),
      ...(closed ? [{ texts: [input.closed!.text], at: { x: closed.x, y: plot.y + 1 }, isLevel: true }] : []),
      ...multiple.marks.map((mark, index) => ({ texts: mark.texts, at: spots[index]!, isLevel: false })),
    ],
    spots,
    plot,
    measure,
    scale,
  );
  const [afterLevels, afterClosed] = [levels.length, levels.length + (closed ? 1 : 0)];
  const { id, unit, empty } = multiple;
  const bottom = foot + FOOT * scale + (level === null ? key.height : 0);
  const tickRoom = measure(input.shareText(input.end), TICK_SIZE * scale, 400) + 12;
  const every = X_TICKS.find((points) => (points / input.end) * plot.width >= tickRoom) ?? input.end;
  const shares = Array.from({ length: Math.floor(input.end / every) + 1 }, (_, index) => index * every);
  return {
    id,
    unit,
    ...headOf(multiple, room),
    empty,
    plot,
    box: { x: room.x, y: room.y, width: room.width, height: bottom - room.y },
    lines: lines.map(({ id: name, paint, dash, values: all }) => ({
      id: name,
      paint,
      dash,
      path: draw(all) ?? "",
      tops: all.map((value) => (value === null ? null : yOf(value))),
    })),
    labels: level === null ? key.labels : endLabels(multiple, ends, plot, level, scale),
    levels: levels.map(({ value }, index) => ({ y: yOf(value), label: placed[index]! })),
    marks: multiple.marks.map(({ line: name, kind, share }, index) => ({
      line: name,
      kind,
      share,
      ...spots[index]!,
      label: placed[afterClosed + index]!,
    })),
    yTicks: values.map((value, index) => ({ y: yOf(value), text: texts[index]! })),
    xTicks: shares.map((points, index) => ({
      x: xOf(points),
      text: input.shareText(points),
      anchor: index === 0 ? "start" : index === shares.length - 1 ? "end" : "middle",
    })),
    closed: closed && { box: closed, label: placed[afterLevels]! },
  };
}

/** Lays out one panel for each measure, two beside each other where there is room, all over the same shares. */
export function sweepLayout(input: SweepInput, width: number, measure: Measure, scale = 1): SweepBoxes {
  const { multiples, end, step } = input;
  const alone = multiples.length < 2 || width < 2 * LEAST_COLUMN * scale + GAP.x;
  const column = alone ? width : Math.floor((width - GAP.x) / 2);
  const panels: SweepPanelBoxes[] = [];
  let y = 0;
  for (let first = 0; first < multiples.length; first += alone ? 1 : 2) {
    const row = multiples
      .slice(first, first + (alone ? 1 : 2))
      .map((multiple, index) =>
        panelOf(input, multiple, { x: index * (column + GAP.x), y, width: column, alone, measure, scale }),
      );
    panels.push(...row);
    y += Math.max(...row.map(({ box }) => box.height)) + GAP.y;
  }
  return { width, height: Math.max(0, y - GAP.y), end, step, panels };
}

/** The share of the step nearest to a place on the chart, in basis points. */
export function nearestShare({ panels, end, step }: SweepBoxes, x: number, y: number): number {
  const away = ({ box }: SweepPanelBoxes) =>
    Math.max(box.x - x, x - box.x - box.width, 0) + Math.max(box.y - y, y - box.y - box.height, 0);
  const { plot } = panels.reduce((best, panel) => (away(panel) < away(best) ? panel : best));
  const share = Math.round(((x - plot.x) / plot.width) * (end / step)) * step;
  return Math.max(0, Math.min(end, share));
}
