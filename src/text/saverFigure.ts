import type { Side } from "../domain/modelMix";
import type { SaverRef } from "../domain/saverRef";
import { placeOf, type SaverYear } from "../domain/saverStudy";
import { formatDollars } from "../format/money";
import { percentOf } from "./amount";
import { locale, m } from "./messages";
import type { FigurePart } from "./parts";
import { s } from "./saverMessages";

/** `$449,000` in whole dollars, "under $1", or "nothing". */
export function dollars(usd: number): string {
  if (usd === 0) return m.nothing();
  const whole = Math.round(usd);
  return whole === 0 ? m.under({ value: formatDollars(1, locale) }) : formatDollars(whole, locale);
}

/** `9.1%` of the futures, or "none". */
export function shareOfPaths(percent: number): string {
  return percent === 0 ? s.nowhere() : percentOf(percent);
}

/** `in 20 years`, or "today". */
export function whenOf(year: number): string {
  return year === 0 ? s.today() : s.in_years({ years: year });
}

/** Before or After. */
export function mixName(side: Side): string {
  return side === "before" ? s.mix_before() : s.mix_after();
}

/** A balance of a year that can be asked. */
export function balancePart(at: SaverYear, side: Side, percent: number): FigurePart {
  const value = at[side][placeOf(percent)]!;
  const ref: SaverRef = { kind: "saver-balance", side, percent, year: at.year };
  return { text: dollars(value), value, unit: "usd", ref };
}

/** What was paid in by a year. */
export function paidPart({ paidIn, year }: SaverYear): FigurePart {
  return { text: dollars(paidIn), value: paidIn, unit: "usd", ref: { kind: "saver-paid", year } };
}

/** The share of futures below what was paid in. */
export function belowPaidPart({ belowPaid, year }: SaverYear, side: Side): FigurePart {
  const value = belowPaid[side];
  return { text: shareOfPaths(value), value, unit: "pct", ref: { kind: "saver-below-paid", side, year } };
}

/** The share of futures in which the new mix is below the old one. */
export function belowBeforePart({ belowBefore: value, year }: SaverYear): FigurePart {
  return { text: shareOfPaths(value), value, unit: "pct", ref: { kind: "saver-below-before", year } };
}

/** The median of what the new mix has more, without its sign. */
export function gapPart({ gap, year }: SaverYear): FigurePart {
  return { text: dollars(Math.abs(gap)), value: gap, unit: "usd", ref: { kind: "saver-gap", year } };
}
