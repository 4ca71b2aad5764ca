import { numberFormat } from "./money";

const SCENARIO = { style: "percent", maximumFractionDigits: 2 } as const;
const CHART = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const WHOLE = { style: "percent", maximumFractionDigits: 0 } as const;
const FIELD = { maximumFractionDigits: 2, useGrouping: false } as const;
const NO_DECIMAL = { maximumFractionDigits: 0 } as const;
const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** `1.25%`: a share of a scenario, in basis points, up to two decimals. */
export function formatShare(basisPoints: number, locale: string): string {
  return numberFormat(locale, SCENARIO).format(basisPoints / 10_000);
}

/** `23.0%`: a share on a chart, in basis points, one decimal. */
export function formatChartShare(basisPoints: number, locale: string): string {
  return numberFormat(locale, CHART).format(basisPoints / 10_000);
}

/** `1.25`: the number of a field, per cent, from basis points. */
export function formatField(basisPoints: number, locale: string): string {
  return numberFormat(locale, FIELD).format(basisPoints / 100);
}

/** `6.6%`: per cent of a market; one decimal below 10, none above. */
export function formatPercent(percent: number, locale: string): string {
  return numberFormat(locale, percent < 9.95 ? CHART : WHOLE).format(percent / 100);
}

/** `3.1`: years; one decimal below 10, none above. */
export function formatYears(years: number, locale: string): string {
  return numberFormat(locale, years < 9.95 ? ONE_DECIMAL : NO_DECIMAL).format(years);
}
