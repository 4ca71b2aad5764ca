import { inputOf, moneyStep, type Explanation, type Step } from "./explanation";
import type { FigureRef } from "./figureRef";
import {
  endDate,
  PLAN_TYPES,
  seriesAt,
  splitPeriod,
  type History,
  type HistoryMeasure,
  type HistoryPart,
} from "./history";
import { historyPeriods } from "./historyPeriods";
import { measuredPeriod, priceFactor } from "./measuredPeriod";
import { named } from "./said";

export type HistoryRef = Extract<FigureRef, { kind: "history" }>;

/** What to ask for a figure: the series alone for dollars of its time, else the series and the measure. */
export function historyRef(series: string, at: string, measure: HistoryMeasure): HistoryRef {
  return { kind: "history", id: measure === "usd" ? series : `${series}.${measure}`, at };
}

/** The series and the measure that a figure was asked by. */
export function splitHistoryRef({ id }: HistoryRef): { series: string; measure: HistoryMeasure } {
  const [series, measure] = id.split(".");
  return { series: series!, measure: measure === "share" || measure === "real" ? measure : "usd" };
}

function quarterAfter(at: string): string {
  const { year, quarter } = splitPeriod(at);
  return quarter === 4 ? `${year + 1}-q1` : `${year}-q${quarter + 1}`;
}

/** Of the sources of a series, those of this period: the release of its quarter, else of the next, else all. */
function sourcesAt(sources: readonly string[], at: string): readonly string[] {
  const { year, quarter } = splitPeriod(at);
  const own = `${year}-q${quarter}`;
  for (const release of [own, quarterAfter(own)]) {
    const found = sources.filter((id) => id.includes(release));
    if (found.length > 0) return found;
  }
  return sources;
}

/** Constant dollars: the amount times the change of prices. A share: the amount by the whole. */
function measureSteps(history: History, ref: HistoryRef, total: string | undefined): readonly Step[] {
  const { at } = ref;
  const { series, measure } = splitHistoryRef(ref);
  const amount = (id: string, sign: Step["sign"]) => {
    const { label, basis, values } = seriesAt(history, id, at);
    const open = () => explainHistory(history, historyRef(id, at, "usd"));
    return moneyStep("usdMillions", sign, "release", values.get(at)!, basis, open, label);
  };
  if (measure === "share") return [amount(series, ""), ...(total === undefined ? [] : [amount(total, "÷")])];
  const value = priceFactor(history, at)!;
  const { formula, sources } = history.measures.real;
  const prices = () => inputOf("prices", { value, unit: "times", basis: "derived", formula, sources });
  return [
    amount(series, ""),
    { sign: "×", value, unit: "times", what: "prices", basis: "derived", open: prices },
  ];
}

/** Explains a point of a series. Throws where the series has no figure for the period, or constant dollars none. */
export function explainHistory(history: History, ref: HistoryRef): Explanation {
  const { at } = ref;
  const { series: id, measure } = splitHistoryRef(ref);
  const series = seriesAt(history, id, at);
  const common = {
    ref,
    asOf: endDate(at),
    label: series.label,
    notes: [
      series.vintage,
      ...(series.note === undefined ? [] : [series.note]),
      ...series.breaks.map(({ at: when, why }) => named(when.replace("-q", " Q"), why)),
    ],
    steps: [],
  };
  if (measure === "usd") {
    const value = series.values.get(at);
    if (value === undefined) throw new Error(`No figure of ${id} for ${at}`);
    const { basis, formula } = series;
    return {
      ...common,
      value,
      unit: "usdMillions",
      basis,
      formula,
      sources: sourcesAt(series.sources, at),
    };
  }
  const period = historyPeriods(history).find((each) => each.at === at);
  const part = [...PLAN_TYPES, "total" as const].find((each) => period?.figures[each]?.id === id);
  const measured = period && part ? measuredPeriod(history, period, measure) : null;
  const value = part === "total" ? measured?.total : part && measured?.parts[part];
  if (value == null) throw new Error(`No figure of ${id} for ${at} as ${measure}`);
  const others: readonly HistoryPart[] = measure === "share" ? [...PLAN_TYPES, "total"] : [part!];
  const rests = others.flatMap((each) => period!.figures[each]?.id ?? []);
  const { formula, sources } = history.measures[measure];
  return {
    ...common,
    value,
    unit: measure === "share" ? "bp" : "usdMillions",
    steps: measureSteps(history, ref, period?.figures.total?.id),
    basis: "derived",
    formula: { by: "sentence", texts: series.formula === undefined ? [formula] : [series.formula, formula] },
    sources: [
      ...new Set([
        ...rests.flatMap((each) => sourcesAt(seriesAt(history, each, at).sources, at)),
        ...sources,
      ]),
    ],
  };
}
