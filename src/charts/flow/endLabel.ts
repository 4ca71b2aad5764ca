import type { Measure } from "../shared/measureText";
import { wrapWords } from "../shared/wrapWords";

/** What stands beside an end: its name, its money, and where there is room one thing more. */
export interface EndWords {
  readonly name: string;
  readonly amount: string;
  readonly more: string | null;
}

/** A piece of a line, in the weight and tone of its part. */
export interface LabelPart {
  readonly text: string;
  readonly part: "name" | "amount" | "more";
}

/** A line of a label; `y` is its baseline below the top of the label, in pixels. */
export interface LabelLine {
  readonly parts: readonly LabelPart[];
  readonly y: number;
}

/** The lines beside an end and the room they take, in pixels; nothing of them is wider than was allowed. */
export interface EndLabel {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
}

/** How labels of one side are set: `size` in pixels, `isTarget`: name half bold and above the amount, as at destinations. */
export interface LabelStyle {
  readonly size: number;
  readonly isTarget: boolean;
}

const STRONG = 600;
const REGULAR = 400;
const LEADING = 1.3;
const ASCENT = 1; // em from the top of a line to its baseline
const BETWEEN = "\u2002"; // between name and amount on one line

/** The weight that a part is drawn in. */
export function weightOf(part: LabelPart["part"], isTarget: boolean): number {
  if (part === "more") return REGULAR;
  return (part === "name") === isTarget ? STRONG : REGULAR;
}

/** A word that is too wide loses letters at its end. */
function shortened(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  let letters = [...text].slice(0, -1);
  while (letters.length > 1 && widthOf(`${letters.join("")}…`) > most) letters = letters.slice(0, -1);
  return `${letters.join("")}…`;
}

function placed(
  rows: readonly (readonly LabelPart[])[],
  size: number,
  widthOf: (part: LabelPart) => number,
): EndLabel {
  return {
    lines: rows.map((parts, index) => ({ parts, y: size * (index * LEADING + ASCENT) })),
    width: Math.max(...rows.map((parts) => parts.reduce((all, part) => all + widthOf(part), 0))),
    height: rows.length * size * LEADING,
  };
}

/** The label of an end in at most so many pixels: on one line where it fits (sources), else wrapped, at last shortened. */
export function endLabel(words: EndWords, most: number, style: LabelStyle, measure: Measure): EndLabel {
  const { size, isTarget } = style;
  const widthOf = ({ text, part }: LabelPart) => measure(text, size, weightOf(part, isTarget));
  const oneLine: readonly LabelPart[] = [
    { text: words.name + BETWEEN, part: "name" },
    { text: words.amount, part: "amount" },
  ];
  const wide = oneLine.reduce((all, part) => all + widthOf(part), 0);
  if (!isTarget && wide <= most) return placed([oneLine], size, widthOf);
  const rows = (["name", "amount", "more"] as const).flatMap((part) => {
    const text = words[part];
    if (text === null) return [];
    const wideOf = (piece: string) => widthOf({ text: piece, part });
    return wrapWords(text, most, wideOf).map((line) => [{ text: shortened(line, most, wideOf), part }]);
  });
  return placed(rows, size, widthOf);
}
