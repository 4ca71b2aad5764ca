import { splitHistoryRef, type HistoryRef } from "../../domain/explainHistory";
import { seriesAt, type History } from "../../domain/history";
import { priceYear } from "../../domain/measuredPeriod";
import { formatMoneyShort } from "../../format/money";
import { h } from "../../text/historyMessages";
import { locale } from "../../text/messages";
import { periodName } from "../../text/periodName";

/** The heading over the source card of a figure of the history. */
export function historyTitle(history: History, ref: HistoryRef): string {
  const { series: id, measure } = splitHistoryRef(ref);
  const { label, values } = seriesAt(history, id, ref.at);
  const at = periodName(ref.at);
  if (measure === "usd") return h.title({ label, at });
  if (measure === "share") return h.title_share({ label, at });
  const before = formatMoneyShort(values.get(ref.at)!, locale);
  return h.title_real({ label, at, year: String(priceYear(history)), before });
}
