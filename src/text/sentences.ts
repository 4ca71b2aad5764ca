import { m } from "./messages";

/** Sentences one after the other as the language sets them: some put no space between. Empty ones take no part. */
export function sentences(all: readonly string[]): string {
  return all.filter((sentence) => sentence !== "").join(m.gap());
}
