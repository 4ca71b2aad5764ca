import { numberFormat } from "./money";

const SHORT = { timeZone: "UTC", month: "short" } as const;
const YEAR = { useGrouping: false } as const;

/** `Apr`, and `2025` for a January: a month on an axis, where years matter more. `month` counts from 0. */
export function monthName(year: number, month: number, locale: string): string {
  if (month === 0) return numberFormat(locale, YEAR).format(year);
  return new Intl.DateTimeFormat(locale, SHORT).format(new Date(Date.UTC(year, month, 1)));
}
