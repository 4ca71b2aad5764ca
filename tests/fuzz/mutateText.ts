import type { Random } from "./random";

type Change = (text: string, random: Random, others: readonly string[]) => string;

const SIGNS = [..."%&=~.!:?#+- \t\n\u0000\u007f\u00a0\u202f\u202e\ufeff,;\"'<>{}[]\\0189aZé🥇\ud800"];
const WORDS = [
  "%",
  "%zz",
  "%7E",
  "%257e",
  "%00",
  "%C0%80",
  "%E0%A4%A",
  "%ED%A0%80",
  "%F4%90%80%80",
  "__proto__",
  "constructor",
  "toString",
  "NaN",
  "-0",
  "1e999",
  "Infinity",
  "99999999999999999999",
  "null",
  "<img src=x onerror=alert(1)>",
  "&to=gold.1",
  "&keep1=a!to:gold.5",
  "&v=2",
  "to-gold",
  "redirected",
];

function cut(text: string, random: Random): readonly [number, number] {
  const from = random.below(text.length + 1);
  return [from, Math.min(text.length, from + 1 + random.below(12))];
}

function put(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function hex(byte: number): string {
  return `%${byte.toString(16).padStart(2, "0")}`;
}

const CHANGES: readonly Change[] = [
  // One bit of one byte, as a line of bad memory would.
  (text, random) => {
    const bytes = Buffer.from(text, "utf8");
    if (bytes.length === 0) return text;
    const at = random.below(bytes.length);
    bytes[at] = bytes[at]! ^ (1 << random.below(8));
    return bytes.toString(random.pick(["utf8", "latin1"]));
  },
  (text, random) => put(text, random.below(text.length + 1), random.pick(SIGNS)),
  (text, random) => put(text, random.below(text.length + 1), random.pick(WORDS)),
  (text, random) => {
    const [from, end] = cut(text, random);
    return text.slice(0, from) + text.slice(end);
  },
  // A piece again, near or far, once or often.
  (text, random) => {
    const [from, end] = cut(text, random);
    const piece = text.slice(from, end).repeat(1 + random.below(random.below(20) === 0 ? 200 : 3));
    return put(text, random.below(text.length + 1), piece);
  },
  // Percent-encoding: of one sign, of all, of what is encoded already; and broken off.
  (text, random) => {
    const at = random.below(text.length);
    const bytes = [...Buffer.from(text.slice(at, at + 1))];
    return text.slice(0, at) + bytes.map(hex).join("") + text.slice(at + 1);
  },
  (text) =>
    [...Buffer.from(text)].map((byte) => (byte > 47 ? hex(byte) : String.fromCharCode(byte))).join(""),
  (text) => text.replaceAll("%", "%25"),
  (text) => text.replace(/%[0-9a-f]{2}/i, (code) => code.slice(0, 2)),
  // A number become another.
  (text, random) =>
    text.replace(/\d+/, (number) =>
      String(random.pick([0, 1, 9_999, 10_000, 10_001, 99_999, -1, `${number}0`])),
    ),
  (text, random) => {
    const parts = text.split(/(?=[&~!,\n])/);
    const [one, other] = [random.below(parts.length), random.below(parts.length)];
    [parts[one], parts[other]] = [parts[other]!, parts[one]!];
    return parts.join("");
  },
  // The head of one and the tail of another.
  (text, random, others) => {
    const other = random.pick(others);
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  },
];

/** A text changed in one to six places. `others`: texts that it may be crossed with. */
export function mutateText(text: string, random: Random, others: readonly string[]): string {
  let changed = text;
  for (let times = 1 + random.below(6); times > 0; times--)
    changed = random.pick(CHANGES)(changed, random, others);
  return changed.slice(0, 1_500);
}
