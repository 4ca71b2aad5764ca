/** Reads a whole number, with or without a dollar sign and commas or spaces between thousands; null for anything else. */
export function parseWhole(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f$]/g, "");
  if (!/^(\d{1,12}|\d{1,3}(,\d{3})+)$/.test(bare)) return null;
  return Number(bare.replaceAll(",", ""));
}
