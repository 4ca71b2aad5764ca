const SCALES: Readonly<Record<string, number>> = { tn: 1e6, bn: 1e3, m: 1, k: 1e-3, "": 1e-6 };

const AMOUNT = String.raw`(?:about )?([+−]?)(?:\$(\d[\d.,]*)(tn|bn|m|k)?|(\d[\d.,]*)(%|×)?|nothing)`;

/** A number as it stands in a sentence: money in millions of US dollars, per cent, times or a count. */
interface ReadNumber {
  readonly value: number;
  readonly unit: "usdMillions" | "pct" | "times" | "count";
}

function read(match: RegExpExecArray | RegExpMatchArray): ReadNumber {
  const [, sign, dollars, scale = "", plain, mark] = match;
  const factor = sign === "−" ? -1 : 1;
  const digits = Number((dollars ?? plain ?? "0").replaceAll(",", ""));
  if (dollars !== undefined) return { value: factor * digits * SCALES[scale]!, unit: "usdMillions" };
  const unit = mark === "%" ? "pct" : mark === "×" ? "times" : "count";
  return { value: factor * digits, unit: plain === undefined ? "usdMillions" : unit };
}

/** The number that follows some words in a text. Throws where the words do not stand there, or no number does. */
export function numberAfter(text: string, words: string): ReadNumber {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const match = new RegExp(`(?:^|\\W)${escaped}${AMOUNT}`, "u").exec(text);
  if (!match) throw new Error(`No number after “${words}” in “${text}”`);
  return read(match);
}

/** All numbers of a text, in their order: none in a word, as in “401(k)”, and no words for none. */
export function numbersIn(text: string): readonly ReadNumber[] {
  const plain = text.replace(/\b\d+\(k\)/g, "");
  return [...plain.matchAll(new RegExp(AMOUNT.replace("|nothing", ""), "gu"))].map(read);
}

/** The sentence that begins with some words, up to the words that the next one begins with. */
export function sentenceFrom(text: string, words: string, next: readonly string[]): string {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`No “${words}” in “${text}”`);
  const ends = next.map((each) => text.indexOf(` ${each}`, start)).filter((end) => end > start);
  return text.slice(start + words.length, Math.min(text.length, ...ends));
}

/** Whether a number was rounded from another to three significant digits, or to `step`. */
export function isRounded(said: number, raw: number, step = 0): boolean {
  return Math.abs(said - raw) <= Math.max(0.005 * Math.abs(raw), step / 2) + 1e-9;
}
