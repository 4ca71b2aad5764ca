import { splitPeriod, type History, type Series } from "./history";
import { VINTAGES, type Period } from "./historyPeriods";

/** What changes at a period, in the words of the data, each with the vintage that it is about. */
export interface HistoryBreak {
  readonly at: string;
  readonly whys: readonly { readonly vintage: string; readonly why: string }[];
}

// Not drawn, but its breaks explain why later figures differ from those first published.
const LATER_IRAS = "ira-z1-2026";

function breaksIn(series: Iterable<Series>) {
  return [...series].flatMap(({ vintage, breaks }) => breaks.map((each) => ({ vintage, ...each })));
}

/** The period of the picture that a break stands at: its own, or the first quarter of its year. */
function placeOf(at: string, periods: readonly Period[]): string | null {
  const own = periods.find((period) => period.at === at);
  const { year, isQuarter } = splitPeriod(at);
  return (own ?? (isQuarter ? undefined : periods.find((period) => period.at === `${year}-q1`)))?.at ?? null;
}

/** Breaks of all that is drawn, and of the later IRA figures, in order of time. */
export function historyBreaks(history: History, periods: readonly Period[]): readonly HistoryBreak[] {
  const shown = new Set(periods.map(({ at }) => at));
  const drawn = VINTAGES.flatMap(({ table, series }) =>
    breaksIn(Object.values(series).map((id) => history[table].series.get(id)!)),
  ).filter(({ at }) => shown.has(at));
  const later = breaksIn([history.annual.series.get(LATER_IRAS)!]);
  const found = new Map<string, { vintage: string; why: string }[]>();
  for (const { at, vintage, why } of [...drawn, ...later]) {
    const place = placeOf(at, periods);
    if (place === null) continue;
    const whys = found.get(place) ?? [];
    if (!whys.some((each) => each.why === why)) whys.push({ vintage, why });
    found.set(place, whys);
  }
  const order = periods.map(({ at }) => at);
  return [...found]
    .map(([at, whys]) => ({ at, whys }))
    .sort((one, other) => order.indexOf(one.at) - order.indexOf(other.at));
}
