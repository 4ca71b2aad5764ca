import { breakPlaces } from "../shared/breakPlaces";
import type { Measure } from "../shared/measureText";

/** What a tile could say, fullest first. `about` stands before the amount, with what keeps them apart, and is the first to go. */
export interface TileWords {
  readonly name: string;
  readonly shortName: string;
  readonly amount: string;
  readonly about: string;
  readonly share: string;
  readonly change: string;
}

/** A line of a label; `y` is its baseline below the top of the tile, in pixels. */
export interface LabelLine {
  readonly text: string;
  readonly about: string;
  readonly size: number;
  readonly weight: number;
  readonly y: number;
}

interface Line {
  readonly text: string;
  readonly about?: string;
  readonly size: number;
  readonly weight?: number;
}

/** The size of a tile, and how much of it an edge takes on each side; all in pixels. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
}

const LEADING = 1.28;
const ASCENT = 0.95; // em above the baseline
const STRONG = 600;

function wrapInTwo(name: string): readonly string[] {
  const pieces = breakPlaces(name);
  if (pieces.length < 2) return [name];
  const cuts = pieces.slice(1).map((_, index) => [
    pieces
      .slice(0, index + 1)
      .join("")
      .trimEnd(),
    pieces.slice(index + 1).join(""),
  ]);
  return cuts.reduce((best, cut) =>
    Math.max(...cut.map((line) => line.length)) < Math.max(...best.map((line) => line.length)) ? cut : best,
  );
}

const head = (text: string, size = 12): Line => ({ text, size, weight: STRONG });
const big = ({ amount, about }: TileWords, size: number): Line => ({
  text: amount,
  about,
  size,
  weight: STRONG,
});
const bare = ({ amount }: TileWords): Line => head(amount);
const small = (text: string): Line => ({ text, size: 12 });
const shareAndChange = ({ share, change }: TileWords): Line => small(change ? `${share}  ${change}` : share);
const inTwo = ({ shortName }: TileWords): Line[] => wrapInTwo(shortName).map((line) => head(line));

/** The ways to label a tile, fullest first. */
const WAYS: readonly ((words: TileWords) => readonly Line[])[] = [
  (words) => [head(words.name, 13), big(words, 22), shareAndChange(words)],
  (words) => [head(words.shortName, 13), big(words, 22), shareAndChange(words)],
  (words) => [head(words.name), big(words, 15), small(words.share)],
  (words) => [head(words.shortName), big(words, 15), small(words.share)],
  (words) => [head(words.shortName), big(words, 12), small(words.share)],
  (words) => [...inTwo(words), big(words, 12), small(words.share)],
  (words) => [head(words.shortName), bare(words), small(words.share)],
  (words) => [...inTwo(words), bare(words)],
  ({ shortName, amount, share }) => [head(`${shortName} ${amount} ${share}`)],
  ({ shortName, amount }) => [head(`${shortName} ${amount}`)],
  inTwo,
  ({ shortName }) => [head(shortName)],
];

/** Lines with the places of their baselines, from `top` down. */
function placed(lines: readonly Line[], top: number, scale: number): LabelLine[] {
  let y = top;
  return lines.map(({ text, about = "", size, weight = 400 }) => {
    const baseline = y + size * scale * ASCENT;
    y += size * scale * LEADING;
    return { text, about, size: size * scale, weight, y: baseline };
  });
}

/** The fullest label that fits into a tile without being clipped; no lines where none does. `scale`: text size, 1 = usual. */
export function tileLabel(words: TileWords, room: LabelRoom, measure: Measure, scale = 1) {
  const low = Math.max(room.edge, Math.min(6, (room.height - 14 * scale) / 2));
  const padding = room.width >= 110 && room.height >= 62 ? { x: 10, y: 9 } : { x: 7, y: low };
  const isHighEnough = (lines: readonly Line[]) =>
    lines.reduce((y, { size }) => y + size * scale * LEADING, padding.y) <=
    room.height - padding.y + 2 * scale;
  const isWideEnough = ({ text, about = "", size, weight = 400 }: Line) =>
    measure(text, size * scale, weight) + (about ? measure(about, 12 * scale, 400) : 0) <=
    room.width - 2 * padding.x;
  for (const way of WAYS) {
    const lines = way(words);
    // Heights cost nothing to know.
    if (isHighEnough(lines) && lines.every(isWideEnough))
      return { x: padding.x, lines: placed(lines, padding.y, scale) };
  }
  return { x: padding.x, lines: [] };
}
