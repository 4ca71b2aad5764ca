import { MOST_DOLLARS } from "./ownPlan";

/** Why a text is no amount of dollars. */
export type DollarsFault = "empty" | "formula" | "negative" | "not-dollars" | "too-large";

const PLAIN = /^\d+(?:\.(\d*))?$/;
const POINTS_AS_COMMAS = /^\d{1,3}\.\d{3}$/; // 125.000, a hundred and twenty-five thousand in much of the world
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.(\d*))?$/;

/**
 * Reads whole US dollars: digits, with `$`, thousands commas, a decimal point and `USD` allowed. Cents are rounded, half
 * up, and `rounded` says so. Never a formula, an exponent or a decimal comma: what could be misread is refused.
 */
export function parseDollars(
  text: string,
): { readonly usd: number; readonly rounded: boolean } | { readonly fault: DollarsFault } {
  const said = text.trim();
  if (said === "") return { fault: "empty" };
  if (/^[=@]|^[+-](?!\s*\$?\s*[\d.])/.test(said)) return { fault: "formula" };
  if (/^[-−(]/.test(said)) return { fault: "negative" };
  const digits = said.replace(/^\+?\s*(?:USD|\$)?\s*/i, "").replace(/\s*(?:USD|\$)?$/i, "");
  const match = PLAIN.exec(digits) ?? GROUPED.exec(digits);
  if (!match || POINTS_AS_COMMAS.test(digits)) return { fault: "not-dollars" };
  const [whole = "", cents = ""] = digits.replaceAll(",", "").split(".");
  if (whole.replace(/^0+/, "").length > String(MOST_DOLLARS).length) return { fault: "too-large" };
  const usd = Number(whole) + (cents !== "" && cents[0]! >= "5" ? 1 : 0);
  return usd > MOST_DOLLARS ? { fault: "too-large" } : { usd, rounded: /[1-9]/.test(cents) };
}

/** Why a text is no share. */
export type ShareFault = "empty" | "formula" | "negative" | "not-share";

/** Reads a share in per cent, with or without `%`, as a whole number of millionths of a per cent. */
export function parseShare(text: string): { readonly weight: number } | { readonly fault: ShareFault } {
  const said = text.trim();
  if (said === "") return { fault: "empty" };
  if (/^[=@]|^[+-](?!\s*[\d.])/.test(said)) return { fault: "formula" };
  if (/^[-−(]/.test(said)) return { fault: "negative" };
  const match = /^\+?(\d{1,3})(?:\.(\d{0,6})\d*)?\s*%?$/.exec(said);
  if (!match) return { fault: "not-share" };
  return { weight: Number(match[1]! + (match[2] ?? "").padEnd(6, "0")) };
}
