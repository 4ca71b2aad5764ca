/** Why what a person typed is no amount. */
export type AmountRefusal = "negative" | "not-a-number" | "marks";

/** What a person typed into a field of billions of dollars: millions, nothing, or why it was refused. */
export type ParsedAmount = { readonly usdMillions: number | null } | { readonly refused: AmountRefusal };

/**
 * Reads billions of US dollars with comma or point, up to three decimals, into whole millions; nothing typed is null.
 * Refuses signs, words, and marks between thousands: "1,250" can be meant in two ways.
 */
export function parseBillions(text: string): ParsedAmount {
  const bare = text.replace(/[\s\u00a0\u202f$]/g, "").replace(/(bn|billions?)$/i, "");
  if (bare === "") return { usdMillions: null };
  if (/^[-−]\d/.test(bare)) return { refused: "negative" };
  if (!/^[\d.,]+$/.test(bare) || !/\d/.test(bare)) return { refused: "not-a-number" };
  const [whole = "", decimals = ""] = bare.split(/[.,]/);
  if (/[.,].*[.,]/.test(bare) || decimals.length > 3 || /,\d{3}$/.test(bare)) return { refused: "marks" };
  const usdMillions = Number(whole) * 1_000 + Number(decimals.padEnd(3, "0"));
  return { usdMillions: Number.isSafeInteger(usdMillions) ? usdMillions : Number.MAX_SAFE_INTEGER };
}
