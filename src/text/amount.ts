import { isExact, type StepBasis } from "../domain/figure";
import type { MoneyUnit } from "../domain/figureRef";
import type { Outcome } from "../domain/outcome";
import { perPerson } from "../domain/perPerson";
import { formatDollars, formatMoneyLong, formatMoneyShort, formatMoneySpoken } from "../format/money";
import { formatChartShare, formatField, formatPercent, formatYears } from "../format/share";
import { locale, m } from "./messages";

const MILLION = 1_000_000;
const LONGEST = 18; // characters that stand beside a slider

/** `$435 billion`; of whole dollars below a million, `$5,330`; or "nothing". */
export function money(amount: number, unit: MoneyUnit = "usdMillions"): string {
  if (amount === 0) return m.nothing();
  if (unit === "usdMillions") return formatMoneyLong(amount, locale);
  return amount < MILLION ? formatDollars(amount, locale) : formatMoneyLong(amount / MILLION, locale);
}

/** The same beside a slider, or as on charts where a language's words are too long for that place. */
export function moneyInControl(amount: number, unit?: MoneyUnit): string {
  const said = money(amount, unit);
  return said.length > LONGEST ? moneyShort(amount, unit) : said;
}

/** `$435bn`: for charts. */
export function moneyShort(amount: number, unit: MoneyUnit = "usdMillions"): string {
  return formatMoneyShort(unit === "usd" ? amount / MILLION : amount, locale);
}

/** `about $1.64 trillion` where the figure was not published as it stands. `write`: how the amount is written. */
export function moneyBy(amount: number, basis: StepBasis, unit?: MoneyUnit, write = money): string {
  const said = write(amount, unit);
  return isExact(basis) || amount === 0 ? said : m.about_amount({ amount: said });
}

/** An amount in the unit that the user chose: dollars, a share of the base, or dollars for each participant. */
export function amountInUnit(amount: number, outcome: Outcome): string {
  if (amount === 0) return m.nothing();
  if (outcome.scenario.unit === "share")
    return formatChartShare((10_000 * amount) / outcome.baseTotal, locale);
  if (outcome.scenario.unit === "person" && outcome.people !== null)
    return formatDollars(perPerson(amount, outcome.people), locale);
  return moneyShort(amount, outcome.money);
}

/** The same with its sign, or "no change". */
export function changeInUnit(usdMillions: number, outcome: Outcome): string {
  if (usdMillions === 0) return m.no_change();
  const amount = amountInUnit(Math.abs(usdMillions), outcome);
  return usdMillions > 0 ? m.tile_up({ amount }) : m.tile_down({ amount });
}

/** `6.6%` of a market, `under 0.1%` where that would read as nothing. */
export function percentOf(percent: number): string {
  const least = 0.1;
  return percent > 0 && percent < least / 2
    ? m.under({ value: formatPercent(least, locale) })
    : formatPercent(percent, locale);
}

/** `3.1 years`. */
export function yearsOf(years: number): string {
  const least = 0.1;
  const text =
    years > 0 && years < least / 2
      ? m.under({ value: formatYears(least, locale) })
      : formatYears(years, locale);
  // The number as it is written: one decimal below ten, none above.
  const value = years < 9.95 ? Math.round(10 * years) / 10 : Math.round(years);
  return m.card_years_value({ value: years < least / 2 ? least : value, text });
}

/** `1.25 percent, 109 billion dollars`: what a slider says. */
export function spokenLine(basisPoints: number, amount: number, unit: MoneyUnit): string {
  if (basisPoints === 0) return m.line_value_nothing();
  const percent = formatField(basisPoints, locale);
  return m.line_value({
    percent,
    dollars: formatMoneySpoken(unit === "usd" ? amount / MILLION : amount, locale),
  });
}
