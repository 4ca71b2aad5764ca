import type { Explanation } from "./explanation";
import { explainHistory, historyRef } from "./explainHistory";
import type { FigureRef } from "./figureRef";
import { endDate, endOf, type History } from "./history";
import { monthNumber, monthOf } from "./monthNumber";
import type { ReturnSeries } from "./ReturnSeries";
import type { Story } from "./story";

/** How many times its amount of the end of `since` something is at the end of a month or quarter. */
export interface GrowthPoint {
  /** A month, `2025-03`, or a quarter, `2025-q1`. */
  readonly at: string;
  /** The end of it, in decimal years. */
  readonly time: number;
  readonly times: number;
}

/** A market beside the events. `joined`: one unbroken series, so that its points may be joined by a line. */
export interface MarketLine {
  readonly id: string;
  readonly joined: boolean;
  readonly points: readonly GrowthPoint[];
}

export type GrowthRef = Extract<FigureRef, { kind: "growth" }>;

/** What the lines are computed from. */
export interface MarketData {
  readonly series: ReadonlyMap<string, ReturnSeries>;
  readonly history: History;
}

/** The quarter that ends with a month: `2019-q4` for `2019-12`. */
function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** Compounds the returns from the month after `since` on. */
function compounded({ from, returns }: ReturnSeries, since: string): readonly GrowthPoint[] {
  let times = 1;
  const first = monthNumber(since) + 1;
  return returns.slice(first - from).map((change, place) => {
    times *= 1 + change;
    return { at: monthOf(first + place), time: (first + place + 1) / 12, times };
  });
}

/**
 * The lines of the story: markets by month, dividends included, and the 401(k) total by quarter. Each quarter is of its
 * own release, so those points are not joined. Throws where a column or series is missing.
 */
export function marketLines({ series, history }: MarketData, { markets }: Story): readonly MarketLine[] {
  return markets.lines.map((line) => {
    if ("column" in line) {
      const points = compounded(series.get(line.column)!, markets.since);
      return { id: line.id, joined: true, points };
    }
    const { values } = history.quarterly.series.get(line.series)!;
    const start = values.get(quarterOf(markets.since))!;
    const points = [...values].map(([at, value]) => ({ at, time: endOf(at), times: value / start }));
    return { id: line.id, joined: false, points: points.filter(({ time }) => time > points[0]!.time) };
  });
}

/** The newest point of a line up to the end of a month; null where it had not begun. */
export function pointUpTo({ points }: MarketLine, month: string): GrowthPoint | null {
  const end = (monthNumber(month) + 1) / 12 + 0.001;
  return points.filter(({ time }) => time <= end).at(-1) ?? null;
}

/** The last month that the joined lines have. */
export function lastMonth(lines: readonly MarketLine[]): string {
  return lines.find(({ joined }) => joined)!.points.at(-1)!.at;
}

/** Explains a point of a line; its steps are labelled by their quarters, as in `at`. Throws where the line has no such point. */
export function explainGrowth(data: MarketData, story: Story, ref: GrowthRef): Explanation {
  const { markets } = story;
  const source = markets.lines.find(({ id }) => id === ref.id)!;
  const line = marketLines(data, story).find(({ id }) => id === ref.id)!;
  const point = line.points.find(({ at }) => at === ref.at);
  if (!point) throw new Error(`No figure of ${ref.id} for ${ref.at}`);
  const common = { ref, value: point.times, unit: "times", basis: "derived" } as const;
  if ("column" in source) {
    const { label, instrument, note, sources } = data.series.get(source.column)!;
    return {
      ...common,
      asOf: endDate(point.at),
      label,
      formula: markets.formula,
      notes: [instrument, ...(note === undefined ? [] : [note])],
      steps: [],
      sources,
    };
  }
  const start = quarterOf(markets.since);
  const [now, then] = [ref.at, start].map((at) =>
    explainHistory(data.history, historyRef(source.series, at, "usd")),
  ) as [Explanation, Explanation];
  return {
    ...common,
    asOf: now.asOf,
    label: now.label,
    formula: markets.plansFormula,
    notes: now.notes,
    steps: [
      { sign: "", value: now.value, unit: now.unit, what: "release", label: ref.at, basis: now.basis },
      { sign: "÷", value: then.value, unit: then.unit, what: "release", label: start, basis: then.basis },
    ],
    sources: [...new Set([...now.sources, ...then.sources])],
  };
}
