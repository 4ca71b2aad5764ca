import type { MoneyUnit, SweptMeasure } from "../domain/figureRef";
import { formatChartShare } from "../format/share";
import { moneyShort, percentOf, yearsOf } from "./amount";
import { locale, m } from "./messages";

/** A value of a sweep as a chart or a table shows it; nothing is said in words. */
export function sweptText(value: number, measure: SweptMeasure, unit: MoneyUnit): string {
  if (value === 0) return m.nothing();
  switch (measure) {
    case "market":
      return percentOf(value);
    case "record":
      return yearsOf(value);
    case "classes":
      return formatChartShare(value, locale);
    default:
      return moneyShort(value, unit);
  }
}
