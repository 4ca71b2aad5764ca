import { PLAN_TYPES, seriesAt, type History, type HistoryMeasure } from "../domain/history";
import { knownTypes, type Period } from "../domain/historyPeriods";
import { priceFactor } from "../domain/measuredPeriod";
import { formatMoneyShort } from "../format/money";
import { h } from "./historyMessages";
import { locale } from "./messages";

/** What must be known to read a period: its release as the data name it, and what was not found. */
export function periodNote(history: History, period: Period, measure: HistoryMeasure): string {
  const { total } = period.figures;
  if (total === null) return h.no_figure_line();
  const { vintage } = seriesAt(history, total.id, period.at);
  const known = knownTypes(period);
  const sum = known.reduce((all, type) => all + period.figures[type]!.usdMillions, 0);
  const rest = total.usdMillions - sum;
  const missing =
    known.length === 0
      ? h.only_total()
      : known.length === PLAN_TYPES.length
        ? ""
        : rest === 0
          ? h.no_ira()
          : h.not_broken_down({ amount: formatMoneyShort(rest, locale) });
  const prices = measure === "real" && priceFactor(history, period.at) === null ? h.no_prices() : "";
  return [`${vintage}.`, missing, prices].filter((each) => each !== "").join(" ");
}
