import { scaleLinear } from "d3";
import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";

/** A range around what is used. */
interface Ends {
  readonly low: number;
  readonly used: number;
  readonly high: number;
}

/** A mix or a destination: how much it swings and what is expected of it, per cent a year. */
export interface FrontierPoint {
  readonly id: string;
  readonly label: string;
  readonly swing: Ends;
  readonly return: Ends;
}

/** A point in pixels, its ranges as lines through it, and where its name stands. */
export interface FrontierMark {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly lowX: number;
  readonly highX: number;
  readonly lowY: number;
  readonly highY: number;
  readonly textX: number;
  readonly textY: number;
}

/** Points over swing (across) and expected return (up). */
export interface FrontierBoxes {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly marks: readonly FrontierMark[];
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly zeroY: number;
  readonly fontSize: number;
}

const FONT = 12; // px
const LEFT = 48; // px for the numbers of the axis
const FOOT = 44; // px for its numbers and name
const TOP = 14; // px
const NEAR = 10; // px from a point to its name
const SPREAD = 0.08; // of an extent, left free around the points

/** Texts that stand already, so that the next one avoids them. */
function collides(box: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      box.x < other.x + other.width &&
      other.x < box.x + box.width &&
      box.y < other.y + other.height &&
      other.y < box.y + box.height,
  );
}

function extent(values: readonly number[], floor: boolean): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max((high - low) * SPREAD, 0.25);
  return [floor && low >= 0 && low - spare < 0 ? 0 : low - spare, high + spare];
}

/** Places points by swing and return; their names where they meet no other name and stay inside the chart. */
export function frontierLayout(
  points: readonly FrontierPoint[],
  tickText: (value: number) => string,
  size: { readonly width: number; readonly height: number },
  measure: Measure,
  textScale = 1,
): FrontierBoxes {
  const fontSize = FONT * textScale;
  const { width, height } = size;
  const plot = {
    x: LEFT * textScale,
    y: TOP,
    width: width - LEFT * textScale - 8,
    height: height - TOP - FOOT * textScale,
  };
  const ends = (of: "swing" | "return") => points.flatMap((each) => [each[of].low, each[of].high]);
  const xOf = scaleLinear()
    .domain(extent(ends("swing"), true))
    .range([plot.x, plot.x + plot.width]);
  const yOf = scaleLinear()
    .domain(extent(ends("return"), false))
    .range([plot.y + plot.height, plot.y]);
  const taken: Box[] = points.map((each) => ({
    x: xOf(each.swing.used) - 7,
    y: yOf(each.return.used) - 7,
    width: 14,
    height: 14,
  }));
  const marks = points.map((each): FrontierMark => {
    const [x, y] = [xOf(each.swing.used), yOf(each.return.used)];
    const textWidth = measure(each.label, fontSize, 600);
    const line = fontSize * 1.2;
    // Above and below the line of the range first, then farther off.
    const places = [0.8, 1.9, 3, 4.1].flatMap((far) => [
      [x + NEAR, y - line / 2 - far * line],
      [x - NEAR - textWidth, y - line / 2 - far * line],
      [x + NEAR, y - line / 2 + far * line],
      [x - NEAR - textWidth, y - line / 2 + far * line],
    ]);
    const boxes = places.map(([left, top]) => ({ x: left!, y: top!, width: textWidth, height: line }));
    const inside = boxes.filter(
      (box) =>
        box.x >= plot.x &&
        box.x + box.width <= width &&
        box.y >= 0 &&
        box.y + box.height <= plot.y + plot.height,
    );
    const box = inside.find((each) => !collides(each, taken)) ?? inside[0] ?? boxes[0]!;
    taken.push(box);
    return {
      id: each.id,
      label: each.label,
      x,
      y,
      lowX: xOf(each.swing.low),
      highX: xOf(each.swing.high),
      lowY: yOf(each.return.low),
      highY: yOf(each.return.high),
      textX: box.x,
      textY: box.y + line * 0.8,
    };
  });
  const across = Math.max(2, Math.min(8, Math.floor(plot.width / (70 * textScale))));
  return {
    width,
    height,
    plot,
    marks,
    xTicks: xOf.ticks(across).map((value) => ({ x: xOf(value), text: tickText(value) })),
    yTicks: yOf.ticks(6).map((value) => ({ y: yOf(value), text: tickText(value) })),
    zeroY: yOf(0),
    fontSize,
  };
}
