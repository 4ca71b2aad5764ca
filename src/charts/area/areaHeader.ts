import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";
import type { AreaInput } from "./AreaInput";

const APART = 10; // px between two labels of a row
const CHIP = { size: 12, weight: 600, pad: 7, height: 20 }; // px
const SPAN = { size: 12, height: 19 }; // px
const CRISIS = { size: 12, height: 15 }; // px
const MOST_ROWS = 2; // of crises; a label without room is left to the notes

export interface HeaderText {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** What stands over the plot: the moment's chip, the vintages with their brackets, the crises. */
export interface AreaHeader {
  readonly height: number;
  readonly chip: { readonly box: Box; readonly text: string; readonly x: number } | null;
  readonly spans: readonly (HeaderText & {
    readonly x1: number;
    readonly x2: number;
    readonly ruleY: number;
  })[];
  readonly crises: readonly HeaderText[];
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly xOf: (year: number) => number;
  readonly measure: Measure;
  readonly scale: number;
}

function chipOf({ marker }: AreaInput, { left, right, xOf, measure, scale }: Room): AreaHeader["chip"] {
  if (!marker) return null;
  const x = xOf(marker.time);
  const width = measure(marker.label, CHIP.size * scale, CHIP.weight) + 2 * CHIP.pad;
  const at = Math.max(left, Math.min(x - width / 2, right - width));
  return { text: marker.label, x, box: { x: at, y: 0, width, height: CHIP.height * scale } };
}

function spansOf({ spans }: AreaInput, { left, right, xOf, measure, scale }: Room, y: number) {
  const widths = spans.map(({ texts }) => texts.map((text) => measure(text, SPAN.size * scale, 400)));
  const levels = spans[0].texts.length;
  const fits = (level: number) => widths[0]![level]! + widths[1]![level]! + 2 * APART <= right - left;
  const level = Array.from({ length: levels }, (_, each) => each).find(fits) ?? levels - 1;
  return spans.map(({ id, texts, from, to }, index) => ({
    id,
    text: texts[level]!,
    x: index === 0 ? left : right,
    y: y + SPAN.size * scale,
    anchor: index === 0 ? ("start" as const) : ("end" as const),
    x1: xOf(from),
    x2: xOf(to),
    ruleY: y + (SPAN.height - 2) * scale,
  }));
}

function crisesOf({ crises }: AreaInput, { right, xOf, measure, scale }: Room, y: number): HeaderText[] {
  const ends: number[] = [];
  return crises.flatMap(({ id, label, from }) => {
    const width = measure(label, CRISIS.size * scale, 400);
    const x = Math.min(xOf(from), right - width);
    const free = [...Array(MOST_ROWS).keys()].find((row) => (ends[row] ?? -Infinity) + APART <= x);
    if (free === undefined) return [];
    ends[free] = x + width;
    return [
      { id, text: label, x, y: y + (free * CRISIS.height + CRISIS.size) * scale, anchor: "start" as const },
    ];
  });
}

/** Places the words over the plot; `left` and `right` are those of the plot, `scale` how far text is enlarged. */
export function areaHeader(input: AreaInput, room: Room): AreaHeader {
  const { scale } = room;
  const spanY = (CHIP.height + 4) * scale;
  const crisisY = spanY + (SPAN.height + 3) * scale;
  return {
    height: crisisY + (MOST_ROWS * CRISIS.height + 4) * scale,
    chip: chipOf(input, room),
    spans: spansOf(input, room, spanY),
    crises: crisesOf(input, room, crisisY),
  };
}
