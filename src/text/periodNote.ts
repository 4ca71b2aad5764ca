import { PLAN_TYPES, seriesAt, type History, type HistoryMeasure } from "../domain/history";
import { knownTypes, type Period } from "../domain/historyPeriods";
import { measuredPeriod } from "../domain/measuredPeriod";
import { formatMoneyShort } from "../format/money";
import { h } from "./historyMessages";
import { locale } from "./messages";
import { sentences } from "./sentences";

/** What was not found of a period; amounts in dollars of its time or of the price year. */
function missingText(history: History, period: Period, inDollars: "usd" | "real"): string {
  const { total, parts } = measuredPeriod(history, period, inDollars);
  if (total === null) return h.no_prices();
  const known = knownTypes(period);
  if (known.length === 0) return h.only_total();
  if (known.length === PLAN_TYPES.length) return "";
  const rest = total - known.reduce((all, type) => all + parts[type]!, 0);
  const isWhole = period.vintage === "z1"; // before 1981 its total is the sum of the other four
  return isWhole ? h.no_ira() : h.not_broken_down({ amount: formatMoneyShort(rest, locale) });
}

/** What must be known to read a period: its release as the data name it, and what was not found. */
export function periodNote(history: History, period: Period, measure: HistoryMeasure): string {
  const { total } = period.figures;
  if (total === null) return h.no_figure_line();
  const { vintage } = seriesAt(history, total.id, period.at);
  const missing = missingText(history, period, measure === "real" ? "real" : "usd");
  return sentences([h.period_vintage({ vintage }), missing]);
}
