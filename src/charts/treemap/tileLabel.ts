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

/** The ways to label a tile, fullest first. */
function candidates(words: TileWords): readonly (readonly Line[])[] {
  const { name, shortName, amount, about, share, change } = words;
  const head = (text: string, size = 12): Line => ({ text, size, weight: STRONG });
  const big = (size: number, hedge = about): Line => ({ text: amount, about: hedge, size, weight: STRONG });
  const shareAndChange = change ? `${share}  ${change}` : share;
  return [
    [head(name, 13), big(22), { text: shareAndChange, size: 12 }],
    [head(shortName, 13), big(22), { text: shareAndChange, size: 12 }],
    [head(name), big(15), { text: share, size: 12 }],
    [head(shortName), big(15), { text: share, size: 12 }],
    [head(shortName), big(12), { text: share, size: 12 }],
    [...wrapInTwo(shortName).map((line) => head(line)), big(12), { text: share, size: 12 }],
    [head(shortName), big(12, ""), { text: share, size: 12 }],
    [...wrapInTwo(shortName).map((line) => head(line)), big(12, "")],
    [{ text: `${shortName} ${amount} ${share}`, size: 12, weight: STRONG }],
    [{ text: `${shortName} ${amount}`, size: 12, weight: STRONG }],
    wrapInTwo(shortName).map((line) => head(line)),
    [head(shortName)],
  ];
}

/** The fullest label that fits into a tile without being clipped; no lines where none does. `scale`: text size, 1 = usual. */
export function tileLabel(words: TileWords, room: LabelRoom, measure: Measure, scale = 1) {
  const low = Math.max(room.edge, Math.min(6, (room.height - 14 * scale) / 2));
  const padding = room.width >= 110 && room.height >= 62 ? { x: 10, y: 9 } : { x: 7, y: low };
  for (const lines of candidates(words)) {
    let y = padding.y;
    let fits = true;
    const placed: LabelLine[] = [];
    for (const { text, about = "", size, weight = 400 } of lines) {
      const wide = measure(text, size * scale, weight) + (about ? measure(about, 12 * scale, 400) : 0);
      fits &&= wide <= room.width - 2 * padding.x;
      placed.push({ text, about, size: size * scale, weight, y: y + size * scale * ASCENT });
      y += size * scale * LEADING;
    }
    if (fits && y <= room.height - padding.y + 2 * scale) return { x: padding.x, lines: placed };
  }
  return { x: padding.x, lines: [] };
}
