import type { Measure } from "../shared/measureText";

/** An amount with its words; `said`: what a claim said, drawn as an empty outline. */
export interface ComparedBar {
  readonly value: number;
  readonly text: string;
  readonly said: boolean;
}

/** Bars of amounts on one scale from 0, each with its words; pixels. */
export interface ComparedBoxes {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly bars: readonly (ComparedBar & {
    readonly y: number;
    readonly barWidth: number;
    readonly barHeight: number;
    readonly textX: number;
    readonly textY: number;
  })[];
}

const FONT = 12; // px
const BAR = 12; // px
const ROW = 20; // px of a bar with its words beside it
const GAP = 8; // px between a bar and its words
const LEAST_BAR = 0.3; // of the width that the longest bar keeps; else words stand over the bars

/** Lays out bars one under another. Where words beside the longest bar would leave it too little, they stand over it. */
export function comparedLayout(
  bars: readonly ComparedBar[],
  width: number,
  measure: Measure,
  textScale = 1,
): ComparedBoxes {
  const fontSize = FONT * textScale;
  const most = Math.max(...bars.map(({ value }) => value));
  const widths = bars.map(({ text, said }) => measure(text, fontSize, said ? 400 : 600) + GAP);
  // The longest bar for which every bar and its words still fit.
  const beside = Math.min(...bars.map(({ value }, place) => ((width - widths[place]!) * most) / value));
  const isBeside = beside >= LEAST_BAR * width;
  const longest = isBeside ? Math.min(beside, width) : width;
  const row = isBeside ? Math.max(ROW, fontSize * 1.5) : BAR + fontSize * 1.7;
  return {
    width,
    height: row * bars.length,
    fontSize,
    bars: bars.map((bar, place) => {
      const barWidth = Math.max(1, (bar.value / most) * longest);
      const top = place * row;
      const y = isBeside ? top + (row - BAR) / 2 : top + fontSize * 1.4;
      return {
        ...bar,
        y,
        barWidth,
        barHeight: BAR,
        textX: isBeside ? barWidth + GAP : 0,
        textY: isBeside ? y + BAR / 2 + fontSize * 0.35 : top + fontSize,
      };
    }),
  };
}
