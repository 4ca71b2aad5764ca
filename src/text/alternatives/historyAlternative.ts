import { PLAN_TYPES, type History, type HistoryMeasure, type PlanType } from "../../domain/history";
import type { Period } from "../../domain/historyPeriods";
import { measuredPeriod } from "../../domain/measuredPeriod";
import { formatMoneyShort } from "../../format/money";
import { formatChartShare } from "../../format/share";
import { a } from "../alternativesMessages";
import { locale } from "../messages";
import { partName } from "../partName";
import { periodName } from "../periodName";
import { sentences } from "../sentences";
import { largestBy, listed } from "./listed";

/** The areas in words: the total at both ends, the largest types at the last, which type changed most between them. */
export function historyAlternative(
  history: History,
  periods: readonly Period[],
  measure: HistoryMeasure,
): string {
  const money = measure === "real" ? "real" : "usd";
  const totals = periods
    .map((period) => ({ at: period.at, total: measuredPeriod(history, period, money).total }))
    .filter(({ total }) => total !== null);
  const broken = periods
    .map((period) => ({ at: period.at, ...measuredPeriod(history, period, measure) }))
    .filter(({ parts }) => PLAN_TYPES.some((type) => parts[type] !== null));
  const [first, last] = [totals[0]!, totals.at(-1)!];
  // Of the newest periods only some types are known.
  const whole = broken.filter(({ parts }) => PLAN_TYPES.every((type) => parts[type] !== null));
  const [start, end] = [broken[0]!, whole.at(-1) ?? broken.at(-1)!];
  const text = (value: number) =>
    measure === "share" ? formatChartShare(value, locale) : formatMoneyShort(value, locale);
  const largest = largestBy(PLAN_TYPES, (type) => end.parts[type] ?? 0);
  const both = PLAN_TYPES.filter((type) => start.parts[type] !== null && end.parts[type] !== null);
  const changed = largestBy(both, (type) => Math.abs(end.parts[type]! - start.parts[type]!));
  const change = (type: PlanType) =>
    a.item_change({ label: partName(type), before: text(start.parts[type]!), after: text(end.parts[type]!) });
  return sentences([
    a.ends({
      label: partName("total"),
      first: formatMoneyShort(first.total!, locale),
      from: periodName(first.at),
      last: formatMoneyShort(last.total!, locale),
      to: periodName(last.at),
    }),
    a.largest_at({
      when: periodName(end.at),
      list: listed(largest.map((type) => a.item({ label: partName(type), amount: text(end.parts[type]!) }))),
    }),
    a.changed({ from: periodName(start.at), to: periodName(end.at), list: listed(changed.map(change)) }),
  ]);
}
