import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";

/** A part of a bar: its share of the whole in basis points. */
export interface TermPart {
  readonly id: string;
  readonly points: number;
  readonly text: string;
}

/** A bar, cut into parts that sum to the whole. */
export interface TermBar {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly TermPart[];
}

/** A part in pixels; `text` null where it has no room. */
export interface TermBox extends Box {
  readonly id: string;
  readonly bar: string;
  readonly text: string | null;
}

/** Bars of one width, one under the other. */
export interface TermBoxes {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly bars: readonly { readonly id: string; readonly label: string; readonly y: number }[];
  readonly parts: readonly TermBox[];
}

const NAME = 20; // px for the name over a bar
const BAR = 28; // px
const GAP = 12; // px between bars
const FONT = 12; // px
const PAD = 8; // px around a text in a part
const WHOLE = 10_000;

/** Bars cut by share: widths add up to the width. `textScale`: text size, 1 = usual. */
export function termsLayout(
  bars: readonly TermBar[],
  width: number,
  measure: Measure,
  textScale = 1,
): TermBoxes {
  const fontSize = FONT * textScale;
  const [name, bar, gap] = [NAME * textScale, BAR * textScale, GAP];
  const parts = bars.flatMap(({ id: of, parts: own }, place): readonly TermBox[] => {
    let x = 0;
    return own
      .filter(({ points }) => points > 0)
      .map(({ id, points, text }) => {
        const box = {
          id,
          bar: of,
          x,
          y: place * (name + bar + gap) + name,
          width: (points / WHOLE) * width,
          height: bar,
        };
        x += box.width;
        return { ...box, text: measure(text, fontSize, 600) + PAD <= box.width ? text : null };
      });
  });
  return {
    width,
    height: bars.length * (name + bar + gap) - gap,
    fontSize,
    bars: bars.map(({ id, label }, place) => ({ id, label, y: place * (name + bar + gap) + name - 6 })),
    parts,
  };
}
