import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";
import { timeScale } from "../shared/timeScale";
import { laneLayout, type TimelineMark } from "./laneLayout";
import { stripLayout, type Strip } from "./stripLayout";
import type { TimelineInput } from "./TimelineInput";
import { timelineTicks, type TimelineTick } from "./timelineTicks";

const NARROW = 640; // px under which names of lanes stand over their lines
const LATER = { quarter: 90, most: 0.78 }; // the later years are what the story is about
const SIZE = { label: 12, name: 13, tick: 12 }; // px of text
const ROW = 14; // px of a row of labels
const GAP = 14; // px between lanes
const HEAD = 26; // px over the first lane, for the years
const STRIP = { height: 150, narrow: 120, gap: 10, under: 12 }; // px; `under`: below its name, where that stands over it
const SEAM = 12; // px of the band that marks a change of scale
const LEAST_COLUMN = 32; // px left of the lines, for the numbers of the strip
const EDGE = 8; // px right of the last day, so that a mark there is whole

/** A lane: its name and its line, in pixels. */
export interface TimelineLane {
  readonly id: string;
  readonly name: { readonly text: string; readonly x: number; readonly y: number };
  readonly y: number;
  readonly marks: readonly TimelineMark[];
}

/** A timeline in pixels. `timeAt`: the decimal year at a place. */
export interface TimelineBoxes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly textScale: number;
  readonly seam: Box | null;
  readonly ticks: readonly TimelineTick[];
  readonly lanes: readonly TimelineLane[];
  readonly strip: Strip | null;
  readonly linesName: { readonly text: string; readonly x: number; readonly y: number } | null;
  /** The time in the middle of the picture, in decimal years. */
  readonly middle: number;
}

/**
 * Lays out marks in lanes over one axis of time, and lines under them on the same axis. Where the axis holds years
 * before and after the turn, the later ones are drawn wider and a seam shows where. `textScale`: text size, 1 = usual.
 */
export function timelineLayout(
  input: TimelineInput,
  width: number,
  measure: Measure,
  textScale = 1,
): TimelineBoxes {
  const { first, last, items, linesName, monthText } = input;
  const narrow = width < NARROW * textScale;
  const nameSize = SIZE.name * textScale;
  const names = [...input.lanes.map(({ name }) => name), linesName];
  const column = Math.max(...names.map((name) => measure(name, nameSize, 600)));
  const left = Math.ceil(narrow ? LEAST_COLUMN * textScale : column + (16 + LEAST_COLUMN) * textScale);
  const right = width - EDGE;
  const turn = first < input.turn && input.turn < last ? input.turn : first;
  const scale = timeScale({ first, turn, last }, left, right, LATER);
  const { xOf } = scale;
  const ticks = timelineTicks({ scale, first, turn, last, right: width }, monthText, (text) =>
    measure(text, SIZE.tick * textScale, 600),
  );
  const rowHeight = ROW * textScale;
  let y = HEAD * textScale;
  const lanes = input.lanes.map(({ id, name }): TimelineLane => {
    const { marks, up, down, rows } = laneLayout(
      items.filter(({ lane }) => lane === id),
      {
        left: narrow ? 0 : left - LEAST_COLUMN * textScale,
        right: width,
        rowHeight,
        xOf,
        widthOf: (text, strong) => measure(text, SIZE.label * textScale, strong ? 600 : 400),
      },
    );
    const top = y + (narrow ? nameSize + 4 : 0);
    const line = top + up;
    y = line + down + rows * rowHeight + GAP;
    return {
      id,
      name: { text: name, x: 0, y: narrow ? top - 4 : line + nameSize * 0.35 },
      y: line,
      marks: marks.map((mark) => ({
        ...mark,
        y: mark.y + line,
        label: mark.label && { ...mark.label, y: mark.label.y + line },
      })),
    };
  });
  const stripTop = y + STRIP.gap + (narrow ? nameSize + STRIP.under : 0);
  const plot = {
    x: left,
    y: stripTop,
    width: right - left,
    height: narrow ? STRIP.narrow : STRIP.height,
  };
  const strip = stripLayout(input, plot, xOf);
  const foot = strip ? plot.y + plot.height : y - GAP;
  const centre = (left + right) / 2;
  return {
    width,
    height: Math.ceil(foot + 8),
    plot: { x: left, y: HEAD * textScale, width: right - left, height: foot - HEAD * textScale },
    textScale,
    seam: scale.seam === null ? null : { x: scale.seam - SEAM, y: 0, width: SEAM, height: foot },
    ticks,
    lanes,
    strip,
    linesName: strip && {
      text: linesName,
      x: 0,
      y: narrow ? plot.y - STRIP.under : plot.y + nameSize * 0.8,
    },
    middle:
      scale.seam !== null && centre < scale.seam
        ? first + (centre - left) / scale.pixelsPerYear[0]
        : turn + (centre - (scale.seam ?? left)) / scale.pixelsPerYear[1],
  };
}
