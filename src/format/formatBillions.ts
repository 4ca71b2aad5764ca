import { numberFormat } from "./money";

/** `684.7`: the number of a field in billions of US dollars, exact. Takes millions. */
export function formatBillions(usdMillions: number, locale: string): string {
  return numberFormat(locale, { maximumFractionDigits: 3, useGrouping: false }).format(usdMillions / 1_000);
}
