import type { AreaInput, AreaPoint } from "../../charts/area/AreaInput";
import {
  decimalYear,
  endOf,
  PLAN_TYPES,
  splitPeriod,
  type History,
  type HistoryMeasure,
} from "../../domain/history";
import { historyBreaks } from "../../domain/historyBreaks";
import { historyPeriods, joinedRuns, type Period } from "../../domain/historyPeriods";
import { measuredPeriod } from "../../domain/measuredPeriod";
import { WHOLE } from "../../domain/scenario";
import { formatMoneyShort, formatTrillions } from "../../format/money";
import { formatShare } from "../../format/share";
import { h } from "../../text/historyMessages";
import { locale } from "../../text/messages";

/** The release that the page shows, to be pointed out. */
export interface ShownRelease {
  readonly id: string;
  readonly label: string;
  readonly asOf: string;
}

function pointOf(history: History, period: Period, measure: HistoryMeasure): AreaPoint {
  const { parts, total } = measuredPeriod(history, period, measure);
  const values = PLAN_TYPES.map((type) => parts[type]);
  const isKnown = values.some((value) => value !== null);
  const to = endOf(period.at);
  return {
    at: period.at,
    from: splitPeriod(period.at).isQuarter ? to - 0.25 : to - 1,
    to,
    parts: values,
    total: measure === "share" ? (isKnown ? WHOLE : null) : total,
  };
}

function markerOf(
  history: History,
  periods: readonly Period[],
  { id, label, asOf }: ShownRelease,
  measure: HistoryMeasure,
) {
  const period = periods.find(({ at }) => at === id);
  const total = period ? measuredPeriod(history, period, measure).total : null;
  const text = total === null ? label : h.release_mark({ label, amount: formatMoneyShort(total, locale) });
  return { time: period ? endOf(id) - 0.125 : decimalYear(asOf), label: text };
}

/** What the chart of the history is drawn from, in a measure. */
export function historyAreas(history: History, measure: HistoryMeasure, release: ShownRelease): AreaInput {
  const periods = historyPeriods(history);
  const breaks = historyBreaks(history, periods);
  const indices = new Map(periods.map(({ at }, index) => [at, index]));
  const runs = joinedRuns(periods, new Set(breaks.map(({ at }) => at)));
  const lastJoined = endOf(runs.at(-1)!.at(-1)!.at);
  return {
    layers: PLAN_TYPES,
    points: periods.map((period) => pointOf(history, period, measure)),
    runs: runs.map((run) => run.map(({ at }) => indices.get(at)!)),
    highest: measure === "share" ? WHOLE : null,
    tickText: (value, isTop) => {
      if (measure === "share") return formatShare(value, locale);
      return isTop ? formatMoneyShort(value, locale) : formatTrillions(value, locale);
    },
    spans: [
      {
        id: "z1",
        texts: [h.span_z1_long(), h.span_z1(), h.span_z1_short(), h.span_z1_shortest()],
        from: endOf(periods[0]!.at),
        to: lastJoined,
      },
      {
        id: "ici",
        texts: [h.span_ici_long(), h.span_ici(), h.span_ici_short(), h.span_ici_shortest()],
        from: lastJoined + 0.5,
        to: endOf(periods.at(-1)!.at),
      },
    ],
    crises: history.crises.map(({ id, label, from, to }) => ({
      id,
      label: label.split(",")[0]!,
      from: decimalYear(from),
      to: decimalYear(to),
    })),
    breaks: breaks.map(({ at }) => indices.get(at)!),
    marker: markerOf(history, periods, release, measure),
  };
}
