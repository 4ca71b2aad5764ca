import { PLAN_TYPES, type History, type HistoryMeasure } from "../domain/history";
import type { HistoryBreak } from "../domain/historyBreaks";
import type { Period } from "../domain/historyPeriods";
import { measuredPeriod, priceYear } from "../domain/measuredPeriod";
import { formatMoneySpoken } from "../format/money";
import { formatChartShare } from "../format/share";
import { breakText } from "./breakText";
import { h } from "./historyMessages";
import { locale } from "./messages";
import { d } from "./onDemandMessages";
import { partName } from "./partName";
import { periodName } from "./periodName";
import { periodNote } from "./periodNote";
import { sentences } from "./sentences";

function dollars(usdMillions: number): string {
  return h.spoken_money({ amount: formatMoneySpoken(usdMillions, locale) });
}

/** All values of a period as a screen reader says them: the total, each type with its share, the release, a break. */
export function spokenPeriod(
  history: History,
  period: Period,
  measure: HistoryMeasure,
  change: HistoryBreak | undefined,
): string {
  const note = sentences([periodNote(history, period, measure), change ? breakText(change) : ""]);
  const at = periodName(period.at);
  const { total, parts } = measuredPeriod(history, period, measure === "real" ? "real" : "usd");
  const shares = measuredPeriod(history, period, "share").parts;
  if (total === null) return h.spoken_nothing({ at, note });
  const said = PLAN_TYPES.flatMap((type) =>
    parts[type] === null || shares[type] === null
      ? []
      : h.spoken_part({
          label: partName(type),
          amount: dollars(parts[type]),
          share: formatChartShare(shares[type], locale),
        }),
  );
  const types = said.length === 0 ? "" : h.spoken_parts({ list: said.join(d.semicolon()) });
  const amount = formatMoneySpoken(total, locale);
  const all =
    measure === "real"
      ? h.spoken_money_real({ amount, year: String(priceYear(history)) })
      : h.spoken_money({ amount });
  return sentences([h.spoken_point({ at, total: all }), types, note]);
}
