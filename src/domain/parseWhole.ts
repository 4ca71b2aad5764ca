/**
 * A whole number as it was typed, with or without a dollar sign, spaces and marks between thousands; null where it is
 * none. "67,796" is one, "6.5" and "-3" are not.
 */
export function parseWhole(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f$]/g, "");
  if (!/^(\d{1,12}|\d{1,3}([,.’']\d{3}){1,3})$/.test(bare)) return null;
  return Number(bare.replace(/\D/g, ""));
}
