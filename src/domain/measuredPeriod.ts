import { PLAN_TYPES, splitPeriod, type History, type HistoryMeasure, type PlanType } from "./history";
import { knownTypes, type Period } from "./historyPeriods";
import { WHOLE } from "./scenario";
import { splitWhole, sumOf } from "./splitWhole";

/** The figures of a period in a measure: millions of US dollars, or basis points for the types in shares. */
export interface MeasuredPeriod {
  readonly parts: Readonly<Record<PlanType, number | null>>;
  readonly total: number | null;
}

/** The year whose December dollars constant dollars are: the last one with a price level. */
export function priceYear({ yearlyInflation }: History): number {
  return Math.max(...yearlyInflation.keys());
}

/** Prices at the end of the price year / prices at the end of a year: the product of (1 + change) of the years after it. */
function yearFactor(history: History, year: number): number | null {
  const last = priceYear(history);
  if (year > last) return null;
  let factor = 1;
  for (let each = year + 1; each <= last; each += 1) {
    const change = history.yearlyInflation.get(each);
    if (change === undefined) return null;
    factor *= 1 + change / 100;
  }
  return factor;
}

/** Dollars of the price year for a dollar of a period's end. Null where consumer prices do not reach. */
export function priceFactor(history: History, at: string): number | null {
  const { year, isQuarter } = splitPeriod(at);
  if (!isQuarter) return yearFactor(history, year);
  const before = yearFactor(history, year - 1);
  const since = history.inflationSinceYearEnd.get(at);
  return before === null || since === undefined ? null : before / (1 + since / 100);
}

/**
 * Basis points of each type. Of the sum of the types where all are known, or those that are make up the total (no IRA
 * figures before 1981): then they sum to 10,000. Else of the printed total, rounded.
 */
function sharesOf({ figures }: Period): Record<PlanType, number | null> {
  const { total } = figures;
  const known = knownTypes({ figures });
  const money = Object.fromEntries(known.map((type) => [type, figures[type]!.usdMillions]));
  const whole = known.length === PLAN_TYPES.length || sumOf(money) === total?.usdMillions;
  const split: Record<string, number> = whole ? splitWhole(WHOLE, money) : {};
  return byType((type) => {
    if (total === null || money[type] === undefined) return null;
    return split[type] ?? Math.round((WHOLE * money[type]) / total.usdMillions);
  });
}

function byType<Value>(valueOf: (type: PlanType) => Value): Record<PlanType, Value> {
  return Object.fromEntries(PLAN_TYPES.map((type) => [type, valueOf(type)])) as Record<PlanType, Value>;
}

/** A period in a measure. Constant dollars: amount x price factor, to whole millions. In shares the total stays in dollars. */
export function measuredPeriod(history: History, period: Period, measure: HistoryMeasure): MeasuredPeriod {
  const { figures, at } = period;
  if (measure === "share") return { parts: sharesOf(period), total: figures.total?.usdMillions ?? null };
  const factor = measure === "real" ? priceFactor(history, at) : 1;
  const inMeasure = (figure: Period["figures"]["total"]) =>
    figure === null || factor === null ? null : Math.round(figure.usdMillions * factor);
  return { parts: byType((type) => inMeasure(figures[type])), total: inMeasure(figures.total) };
}
