import { MOST_DOLLARS } from "./ownPlan";

/** Why a text is no amount of dollars. */
export type DollarsFault = "empty" | "formula" | "negative" | "not-dollars" | "two-readings" | "too-large";

const SPACES = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g; // between thousands
const PLAIN = /^\d+(?:[.,]\d*)?$/;
const BY_COMMAS = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const BY_POINTS = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d*$/;
// 125.000: a hundred and twenty-five thousand in much of the world. Before a mark no thousands begin with 0.
const POINT_OR_THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;
const COMMA_OR_THOUSANDS = /^[1-9]\d{0,2},\d{3}$/;

/** Digits with a point before cents, if any; null where they are no number. */
function pointed(digits: string): string | null {
  if (BY_POINTS.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  if (BY_COMMAS.test(digits) && !digits.startsWith("0")) return digits.replaceAll(",", "");
  return PLAIN.test(digits) ? digits.replace(",", ".") : null;
}

/**
 * Reads whole US dollars: digits, with `$`, `USD`, marks between thousands and a decimal point or comma allowed. Cents are
 * rounded, half up, and `rounded` says so. Never a formula or an exponent; what can be read in two ways is refused: 125.000,
 * and 125,000 where commas may stand before decimals (`commas`: "unsure", as in files with semicolons).
 */
export function parseDollars(
  text: string,
  commas: "thousands" | "unsure" = "thousands",
): { readonly usd: number; readonly rounded: boolean } | { readonly fault: DollarsFault } {
  const said = text.trim();
  if (said === "") return { fault: "empty" };
  if (/^[=@]|^[+-](?!\s*\$?\s*[\d.,])/.test(said)) return { fault: "formula" };
  if (/^[-−(]/.test(said)) return { fault: "negative" };
  const bare = said.replace(/^\+?\s*(?:USD|US\$|\$)?\s*/i, "").replace(/\s*(?:USD|US\$|\$)?$/i, "");
  const digits = bare.replace(SPACES, "");
  const isSpaced = digits !== bare; // then a mark stands before cents
  if (!isSpaced && POINT_OR_THOUSANDS.test(digits)) return { fault: "two-readings" };
  if (!isSpaced && commas === "unsure" && COMMA_OR_THOUSANDS.test(digits)) return { fault: "two-readings" };
  const number = isSpaced ? (PLAIN.test(digits) ? digits.replace(",", ".") : null) : pointed(digits);
  if (number === null) return { fault: "not-dollars" };
  const [whole = "", cents = ""] = number.split(".");
  if (whole.replace(/^0+/, "").length > String(MOST_DOLLARS).length) return { fault: "too-large" };
  const usd = Number(whole) + (cents !== "" && cents[0]! >= "5" ? 1 : 0);
  return usd > MOST_DOLLARS ? { fault: "too-large" } : { usd, rounded: /[1-9]/.test(cents) };
}

/** Why a text is no share. */
export type ShareFault = "empty" | "formula" | "negative" | "not-share";

/** Reads a share in per cent with point or comma, with or without `%`, as a whole number of millionths of a per cent. */
export function parseShare(text: string): { readonly weight: number } | { readonly fault: ShareFault } {
  const said = text.trim();
  if (said === "") return { fault: "empty" };
  if (/^[=@]|^[+-](?!\s*[\d.,])/.test(said)) return { fault: "formula" };
  if (/^[-−(]/.test(said)) return { fault: "negative" };
  const match = /^\+?(\d{1,3})(?:[.,](\d{0,6})\d*)?\s*%?$/.exec(said);
  if (!match) return { fault: "not-share" };
  return { weight: Number(match[1]! + (match[2] ?? "").padEnd(6, "0")) };
}
