/** Why what a person typed is no share. */
export type TypedRefusal = "empty" | "negative" | "not-a-number" | "decimals" | "two-marks";

/** What a person typed into a per cent field: basis points, or why it was refused. */
export type ParsedPercent = { readonly points: number } | { readonly refused: TypedRefusal };

/**
 * Reads per cent with comma or point, up to two decimals, with or without "%" and spaces, into basis points.
 * Refuses signs, words and anything with two marks, since "1,250.5" can be meant in two ways.
 */
export function parsePercent(text: string): ParsedPercent {
  const bare = text.replace(/[\s\u00a0\u202f]/g, "").replace(/%$/, "");
  if (bare === "") return { refused: "empty" };
  if (/^[-−]\d/.test(bare)) return { refused: "negative" };
  if (!/^[\d.,]+$/.test(bare) || !/\d/.test(bare)) return { refused: "not-a-number" };
  if (/[.,].*[.,]/.test(bare)) return { refused: "two-marks" };
  const [whole = "", decimals = ""] = bare.split(/[.,]/);
  if (decimals.length > 2) return { refused: "decimals" };
  const points = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return Number.isSafeInteger(points) ? { points } : { points: Number.MAX_SAFE_INTEGER };
}
