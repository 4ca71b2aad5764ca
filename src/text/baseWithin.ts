import type { AssetNode } from "../domain/assetTree";
import { baseLabel } from "./baseName";
import { locale } from "./messages";
import type { Part } from "./parts";
import { inSentence } from "./words";

const NAME = /\s\p{Lu}\p{Ll}/u; // another word with a capital: the first belongs to a name

/** The label of a base inside a sentence, without the capital that it has by itself. */
export function baseWithin(roots: readonly AssetNode[]): string {
  const label = baseLabel(roots);
  return NAME.test(label) ? label : inSentence(label);
}

/** A sentence that may begin with the label of a base, with its capital. */
export function begun(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1);
}

/** The same of a sentence whose numbers are apart. */
export function begunParts([first, ...rest]: readonly Part[]): readonly Part[] {
  return typeof first === "string" ? [begun(first), ...rest] : first ? [first, ...rest] : rest;
}
