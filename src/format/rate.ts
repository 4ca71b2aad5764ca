import { numberFormat } from "./money";

const DECIMALS = [0, 1, 2].map(
  (digits) => ({ style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }) as const,
);
const TYPED = { maximumFractionDigits: 2, useGrouping: false } as const;

/** `5.6%`, `−1.2%`: a rate in per cent a year, with so many decimals. */
export function formatRate(pct: number, locale: string, decimals: 0 | 1 | 2 = 1): string {
  const text = numberFormat(locale, DECIMALS[decimals]!).format(pct / 100);
  return text.replace(/^-/, /[1-9]/.test(text) ? "−" : "");
}

/** `7.04`: the number of a field, per cent. */
export function formatRateField(pct: number, locale: string): string {
  return numberFormat(locale, TYPED).format(pct).replace(/^-/, "−");
}
