import type { Measure } from "../../../charts/shared/measureText";
import { plainText, type Part } from "../../../text/parts";

/** A run of words of one line; `isFigure`: it is a number that stands out. */
export interface Run {
  readonly text: string;
  readonly isFigure: boolean;
}

interface Sign extends Run {
  readonly at: number;
}

function runsOf(signs: readonly Sign[]): readonly Run[] {
  return signs.reduce<Run[]>((runs, { text, isFigure }) => {
    const last = runs.at(-1);
    if (last?.isFigure === isFigure) runs[runs.length - 1] = { text: last.text + text, isFigure };
    else runs.push({ text, isFigure });
    return runs;
  }, []);
}

/** Breaks a sentence between words into lines at most so wide; its numbers stay apart. */
export function wrapParts(
  parts: readonly Part[],
  most: number,
  size: number,
  measure: Measure,
): readonly (readonly Run[])[] {
  const signs = parts.flatMap((part): readonly Sign[] => {
    const isFigure = typeof part !== "string";
    return [...plainText([part])].map((text, at) => ({ text, isFigure, at }));
  });
  const lines: Sign[][] = [[]];
  let word: Sign[] = [];
  const widthOf = (line: readonly Sign[]) => measure(line.map(({ text }) => text).join(""), size, 400);
  function endWord() {
    const line = lines.at(-1)!;
    const from = line.length === 0 && word[0]?.text === " " ? 1 : 0;
    if (line.length > 0 && widthOf([...line, ...word]) > most) lines.push(word.slice(1));
    else line.push(...word.slice(from));
    word = [];
  }
  for (const sign of signs) {
    if (sign.text === " ") endWord();
    word.push(sign);
  }
  endWord();
  return lines.map(runsOf);
}
