import type { DataUnit, FigureRef } from "../domain/figureRef";

/** A number in a sentence: its text, its raw value and unit, and what to ask for its source. */
export interface FigurePart {
  readonly text: string;
  readonly value: number;
  readonly unit: DataUnit;
  readonly ref: FigureRef;
}

/** A sentence with its numbers still apart, so that each can be asked. */
export type Part = string | FigurePart;

const MARK = /\uE000(\w+)\uE001/;

/** Fills a sentence whose values may be figures. The figures stay apart wherever the language puts them. */
export function fill<Key extends string>(
  sentence: (values: Record<Key, string>) => string,
  values: Readonly<Record<Key, Part | readonly Part[]>>,
): readonly Part[] {
  const marks = Object.fromEntries(Object.keys(values).map((key) => [key, `\uE000${key}\uE001`]));
  const pieces = sentence(marks as Record<Key, string>).split(MARK);
  return pieces.flatMap((piece, index) => (index % 2 === 0 ? piece || [] : values[piece as Key]));
}

/** The words of a sentence, figures and all. */
export function plainText(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
