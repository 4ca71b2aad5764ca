import type { TimeScale } from "../shared/timeScale";

/** A mark of the axis; `strong` where a year begins. */
export interface TimelineTick {
  readonly x: number;
  readonly text: string;
  readonly strong: boolean;
}

const STEPS = [1, 3, 6, 12, 24, 60]; // months between two marks, the finest that has room
const GAP = 8; // px between two labels

interface Axis {
  readonly scale: TimeScale;
  readonly first: number;
  readonly turn: number;
  readonly last: number;
  readonly right: number;
}

/** Months and years along an axis of two scales; a label that would run into the next one, or off the end, is left out. */
export function timelineTicks(
  { scale, first, turn, last, right }: Axis,
  text: (year: number, month: number) => string,
  widthOf: (text: string) => number,
): readonly TimelineTick[] {
  const widest = Math.max(...[0, 3, 6, 9].map((month) => widthOf(text(Math.floor(last), month)))) + GAP;
  const marksOf = (from: number, to: number, pixelsPerYear: number) => {
    const step = STEPS.find((months) => (months * pixelsPerYear) / 12 >= widest) ?? 120;
    const start = Math.ceil(Math.round(from * 12) / step) * step;
    const count = Math.max(0, Math.ceil((Math.round(to * 12) - start) / step));
    return Array.from({ length: count }, (_, place) => start + place * step);
  };
  const [before, after] = scale.pixelsPerYear;
  const months = [...(first < turn ? marksOf(first, turn, before) : []), ...marksOf(turn, last, after)];
  const ticks = months.map((number) => {
    const [year, month] = [Math.floor(number / 12), number % 12];
    return { x: scale.xOf(number / 12), text: text(year, month), strong: month === 0 };
  });
  return ticks.filter(({ x, text: label }, place) => {
    const end = x + widthOf(label);
    const next = ticks[place + 1];
    return end <= right && (next === undefined || end + GAP / 2 <= next.x);
  });
}
