import { ticks } from "d3";
import type { Measure } from "../shared/measureText";

/** A figure with its range, in basis points; `text` is what stands at its end. */
export interface RangeRow {
  readonly id: string;
  readonly label: string;
  readonly low: number;
  readonly used: number;
  readonly high: number;
  readonly text: string;
}

/** A row in pixels from the top left: band from `lowX` to `highX`, dot at `x`, its name above, its figure beside it. */
export interface RangeBox {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly value: number;
  readonly y: number;
  readonly lowX: number;
  readonly x: number;
  readonly highX: number;
  readonly textX: number;
}

/** Rows over one axis. `zeroX`: where nothing is. */
export interface RangeBoxes {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly RangeBox[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly zeroX: number;
  readonly axisY: number;
  readonly fontSize: number;
}

const ROW = 40; // px for a row with its name
const NAME = 18; // px from the top of a row to its line
const FOOT = 26; // px for the axis
const FONT = 13; // px
const GAP = 10; // px between a mark and its figure
const EDGE = 4; // px left of the axis
const TICKS = 4;
const DOT = 6; // px, half of a dot

/** How many decimals of a per cent tell ticks apart that are so many basis points from each other. */
function decimalsOf(step: number): 0 | 1 | 2 {
  if (step >= 100) return 0;
  return step >= 10 ? 1 : 2;
}

/** Ranges on one axis that holds nothing, all ends, and room for the figures. `textScale`: text size, 1 = usual. */
export function rangesLayout(
  rows: readonly RangeRow[],
  tickText: (value: number, decimals: 0 | 1 | 2) => string,
  width: number,
  measure: Measure,
  textScale = 1,
): RangeBoxes {
  const fontSize = FONT * textScale;
  const room = Math.max(0, ...rows.map(({ text }) => measure(text, fontSize, 600))) + GAP + EDGE;
  const from = Math.min(0, ...rows.map(({ low }) => low));
  const to = Math.max(from + 1e-9, ...rows.map(({ high }) => high));
  const xOf = (value: number) => EDGE + ((value - from) / (to - from)) * (width - EDGE - room);
  const axisY = rows.length * ROW * textScale + 4;
  const shown = ticks(from, to, Math.max(2, Math.min(TICKS, Math.floor(width / (70 * textScale)))));
  const decimals = decimalsOf((shown[1] ?? Infinity) - (shown[0] ?? 0));
  return {
    width,
    height: axisY + FOOT * textScale,
    axisY,
    zeroX: xOf(0),
    fontSize,
    ticks: shown.map((value) => ({ x: xOf(value), text: tickText(value, decimals) })),
    rows: rows.map(({ id, label, text, low, used, high }, place) => ({
      id,
      label,
      text,
      value: used,
      y: (place * ROW + NAME + 6) * textScale,
      lowX: xOf(low),
      x: xOf(used),
      highX: xOf(high),
      textX: Math.min(Math.max(xOf(high), xOf(used) + DOT) + GAP, width - measure(text, fontSize, 600)),
    })),
  };
}
