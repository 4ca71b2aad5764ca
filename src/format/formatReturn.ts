import { numberFormat } from "./money";

const ONE_DECIMAL = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const NO_DECIMAL = { style: "percent", maximumFractionDigits: 0 } as const;
const SIGNED = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" } as const;
const UP_TO_ONE = { maximumFractionDigits: 1 } as const;
const LEAST = 0.05; // per cent that one decimal shows

function withMinus(text: string): string {
  return text.replace("-", "−");
}

/** `−21.2%`: a return or a fall in per cent, one decimal. */
export function formatReturn(percent: number, locale: string): string {
  const shown = Math.abs(percent) < LEAST ? 0 : percent;
  return withMinus(numberFormat(locale, ONE_DECIMAL).format(shown / 100));
}

/** `−20%`: a return on an axis, in per cent. */
export function formatReturnTick(percent: number, locale: string): string {
  return withMinus(numberFormat(locale, NO_DECIMAL).format(percent / 100));
}

/** `97.6`: how many times as much, one decimal below 100, none above. */
export function formatTimes(times: number, locale: string): string {
  return numberFormat(locale, UP_TO_ONE).format(times < 99.95 ? times : Math.round(times));
}

/** `+0.7`: a difference in percentage points with its sign, one decimal. */
export function formatPoints(points: number, locale: string): string {
  const shown = Math.abs(points) < LEAST ? 0 : points;
  return withMinus(numberFormat(locale, SIGNED).format(shown));
}
