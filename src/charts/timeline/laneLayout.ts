import { overlaps, type Box } from "../shared/Box";
import type { TimelineItem } from "./TimelineInput";

const RADII = { 1: 3.5, 2: 4.75, 3: 6.5 } as const; // px
const APART = 1; // px between two marks
const STEP = 4; // px by which a mark gives way
const STEM = 4; // px from a mark to its label, and from the stem to its text
const ROWS = { 1: 1, 2: 2, 3: 3 } as const; // rows of labels that a mark of that size may use

/** A mark with its label where that has room; pixels from the top left. `stem` is the foot of the label's line. */
export interface TimelineMark extends TimelineItem {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "end";
    readonly width: number;
  } | null;
}

/** The marks of one lane: `up` and `down` are how far they reach from its line, `rows` how many rows of labels it has. */
interface LaneMarks {
  readonly marks: readonly TimelineMark[];
  readonly up: number;
  readonly down: number;
  readonly rows: number;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  readonly xOf: (time: number) => number;
  readonly widthOf: (text: string, strong: boolean) => number;
}

interface Dot extends TimelineItem {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Marks on their line; one that would cover another gives way up or down, by as little as it can. */
function dotsOf(items: readonly TimelineItem[], xOf: Room["xOf"]): readonly Dot[] {
  const dots: Dot[] = [];
  for (const item of items) {
    const [x, radius] = [xOf(item.time), RADII[item.size]];
    const isFree = (y: number) =>
      dots.every((dot) => Math.hypot(dot.x - x, dot.y - y) >= dot.radius + radius + APART);
    let away = 0;
    while (!isFree(away)) away = away > 0 ? -away : -away + STEP;
    dots.push({ ...item, x, y: away, radius });
  }
  return dots;
}

/**
 * Lays out a lane around y = 0. The more important marks get their labels first, in the first row that has room; of
 * equal ones the latest first, so that the stem of an earlier one passes to the left of its text.
 */
export function laneLayout(items: readonly TimelineItem[], room: Room): LaneMarks {
  const { left, right, rowHeight, xOf, widthOf } = room;
  const dots = dotsOf(items, xOf);
  const up = Math.max(RADII[3], ...dots.map(({ y, radius }) => radius - y));
  const down = Math.max(RADII[3], ...dots.map(({ y, radius }) => y + radius));
  const texts: Box[] = [];
  const stems: Box[] = [];
  const labels = new Map<string, NonNullable<TimelineMark["label"]>>();
  let rows = 0;
  for (const dot of [...dots].sort((one, other) => other.size - one.size || other.x - one.x)) {
    const width = widthOf(dot.text, dot.size === 3);
    const sides = [
      { anchor: "start", x: dot.x + STEM, from: dot.x },
      { anchor: "end", x: dot.x - STEM, from: dot.x - STEM - width },
    ] as const;
    place: for (const { anchor, x, from } of sides)
      for (let row = 0; row < ROWS[dot.size]; row++) {
        const top = down + row * rowHeight;
        const box = { x: from, y: top, width: width + 2 * STEM, height: rowHeight - 1 };
        const stem = { x: dot.x - 1, y: down, width: 2, height: row * rowHeight };
        const isInside = from >= left && from + width + STEM <= right;
        const crosses = texts.some((each) => overlaps(box, each) || overlaps(stem, each));
        if (!isInside || crosses || stems.some((each) => overlaps(box, each))) continue;
        texts.push(box);
        stems.push(stem);
        labels.set(dot.id, { x, y: top + rowHeight * 0.8, anchor, width });
        rows = Math.max(rows, row + 1);
        break place;
      }
  }
  return { marks: dots.map((dot) => ({ ...dot, label: labels.get(dot.id) ?? null })), up, down, rows };
}
