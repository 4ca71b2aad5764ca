/** Reads per cent with comma or point, a sign and up to two decimals, into basis points; null for anything else. */
export function parseRate(text: string): number | null {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/%$/, "")
    .replace(/^−/, "-");
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === "") return null;
  const points = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return sign === "-" && points > 0 ? -points : points;
}
