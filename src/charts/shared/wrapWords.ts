import { breakPlaces } from "./breakPlaces";

/** Breaks a text between words into lines that are at most so wide; a longer word keeps a line of its own. */
export function wrapWords(text: string, most: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const piece of breakPlaces(text)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + piece).trimEnd()) <= most)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
