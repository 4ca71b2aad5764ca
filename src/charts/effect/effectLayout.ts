import type { Measure } from "../shared/measureText";

/** The range of an effect, and the market that it is measured against, in one unit; all above 0. */
export interface EffectRange {
  readonly id: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly size: number | null;
}

/** What is written at the marks of a row; `size` null where there is none. */
export interface EffectWords {
  readonly low: string;
  readonly mid: string;
  readonly high: string;
  readonly size: string | null;
}

/** A mark with its label; `x` of the mark, `textX` where the label begins, in pixels. */
export interface EffectMark {
  readonly id: "low" | "mid" | "high" | "size";
  readonly x: number;
  readonly text: string;
  readonly textX: number;
}

/** A range as a band; pixels from the top left of the chart. `y`: the middle of the band. */
export interface EffectRow {
  readonly id: string;
  readonly y: number;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly EffectMark[];
}

/** A number of the axis; `text` null where there is no room for it. */
export interface EffectTick {
  readonly value: number;
  readonly x: number;
  readonly text: string | null;
  readonly textX: number;
}

/** Rows over one axis, each step of which is ten times the one before. */
export interface EffectBoxes {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly EffectTick[];
  readonly rows: readonly EffectRow[];
  readonly fontSize: number;
  readonly textScale: number;
}

const EDGE = 12; // px left and right of the axis
const ROW = 96; // px from band to band
const MIDDLE = 0.58; // of a row, where its band is: there is more to say above it than below
const HEAD = 24; // px above the first labels, for the numbers of the axis
const FONT = 12; // px
const GAP = 6; // px between two labels

/** Puts labels in the middle of their marks, then apart from each other and inside the chart. */
function placeLabels(
  marks: readonly Omit<EffectMark, "textX">[],
  width: number,
  widthOf: (text: string) => number,
): readonly EffectMark[] {
  let free = 0;
  const placed = marks.map((mark) => {
    const textX = Math.max(free, mark.x - widthOf(mark.text) / 2);
    free = textX + widthOf(mark.text) + GAP;
    return { ...mark, textX };
  });
  let most = width;
  for (let index = placed.length - 1; index >= 0; index--) {
    const mark = placed[index]!;
    const textX = Math.min(mark.textX, most - widthOf(mark.text));
    placed[index] = { ...mark, textX };
    most = textX - GAP;
  }
  return placed;
}

/**
 * Ranges as bands on one logarithmic axis from a power of ten to another. The distance of two marks is the logarithm of
 * their ratio, the same in all rows. `textScale`: text size, 1 = usual.
 */
export function effectLayout(
  ranges: readonly EffectRange[],
  words: { readonly of: (id: string) => EffectWords; readonly tick: (value: number) => string },
  width: number,
  measure: Measure,
  textScale = 1,
): EffectBoxes {
  const fontSize = FONT * textScale;
  const values = ranges.flatMap(({ low, high, size }) => [low, high, ...(size === null ? [] : [size])]);
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  const xOf = (value: number) => EDGE + ((Math.log10(value) - from) / (to - from)) * (width - 2 * EDGE);
  const widthOf = (text: string) => measure(text, fontSize, 600);
  const [row, head] = [ROW * textScale, HEAD * textScale];
  const rows = ranges.map((range, index): EffectRow => {
    const said = words.of(range.id);
    const ends = (["low", "mid", "high"] as const).map((id) => ({ id, x: xOf(range[id]), text: said[id] }));
    const size =
      range.size === null || said.size === null
        ? []
        : [{ id: "size" as const, x: xOf(range.size), text: said.size }];
    return {
      id: range.id,
      y: head + row * (index + MIDDLE),
      top: head + row * index,
      height: row,
      marks: [...placeLabels(ends, width, widthOf), ...placeLabels(size, width, widthOf)],
    };
  });
  let free = 0;
  const ticks = Array.from({ length: to - from + 1 }, (_, step): EffectTick => {
    const value = 10 ** (from + step);
    const [x, text] = [xOf(value), words.tick(value)];
    const textX = Math.max(0, Math.min(width - widthOf(text), x - widthOf(text) / 2));
    const fits = textX >= free;
    if (fits) free = textX + widthOf(text) + GAP;
    return { value, x, text: fits ? text : null, textX };
  });
  return { width, height: head + row * ranges.length, ticks, rows, fontSize, textScale };
}
