import type { SweptMeasure } from "../domain/figureRef";
import { formatMoneyShort } from "../format/money";
import { formatChartShare } from "../format/share";
import { percentOf, yearsOf } from "./amount";
import { locale, m } from "./messages";
import { w } from "./sweepMessages";

/** A value of a sweep as a chart or a table shows it; nothing is said in words. */
export function sweptText(value: number, measure: SweptMeasure): string {
  if (value === 0) return m.nothing();
  switch (measure) {
    case "market":
      return percentOf(value);
    case "record":
      return yearsOf(value);
    case "classes":
      return formatChartShare(value, locale);
    default:
      return formatMoneyShort(value, locale);
  }
}

const FAMILIES: Readonly<Record<string, () => string>> = {
  stocks: w.family_stocks,
  mixed: w.family_mixed,
  unknown: w.family_unknown,
  bonds: w.family_bonds,
  cash: w.family_cash,
  insurance: w.family_insurance,
  property: w.family_property,
  private: w.family_private,
  commodities: w.family_commodities,
  digital: w.family_digital,
};

/** The name of a family of asset classes. */
export function familyName(family: string): string {
  return FAMILIES[family]?.() ?? family;
}
