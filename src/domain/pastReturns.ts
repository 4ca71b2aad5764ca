import type { Crisis } from "./history";
import { monthOf } from "./monthNumber";
import type { ReturnSeries } from "./ReturnSeries";

/** The series that stand for a class of risk: of those that have a month, the first. All are proxies, or none is. */
export interface ClassSeries {
  readonly assetClass: string;
  readonly proxy: boolean;
  readonly series: readonly ReturnSeries[];
}

/** What a class did in a window, in per cent. `peak` and `trough`: ISO days, where the window is the class's own. */
export interface ClassFall {
  readonly class: string;
  readonly during: string;
  readonly pct: number;
  readonly instrument: string;
  readonly pricing: "market-priced" | "appraised";
  readonly peak?: string | undefined;
  readonly trough?: string | undefined;
  readonly sources: readonly string[];
}

/** All that is known of the past of classes, as checked at the door. Maps and lists are in file order. */
export interface PastReturns {
  readonly series: ReadonlyMap<string, ReturnSeries>;
  readonly classes: ReadonlyMap<string, ClassSeries>;
  readonly crises: readonly Crisis[];
  readonly falls: readonly ClassFall[];
  readonly notes: { readonly returns: readonly string[]; readonly falls: readonly string[] };
}

/** The last month of a series. */
export function lastMonth({ from, returns }: ReturnSeries): number {
  return from + returns.length - 1;
}

/** The series that stands for a class in a month; undefined where none has a price then. */
export function seriesIn({ series }: ClassSeries, month: number): ReturnSeries | undefined {
  return series.find((each) => month >= each.from && month <= lastMonth(each));
}

/** The first and the last month in which a class has a price. */
export function pricedSpan({ series }: ClassSeries): { readonly from: number; readonly to: number } {
  return { from: Math.min(...series.map(({ from }) => from)), to: Math.max(...series.map(lastMonth)) };
}

/** The return of a series in a month. Throws where it has none: months are chosen before they are read. */
export function returnIn(series: ReturnSeries, month: number): number {
  const found = series.returns[month - series.from];
  if (found === undefined) throw new Error(`${series.id} has no return for ${monthOf(month)}`);
  return found;
}

/** The window of a crisis in which each class falls from its own peak to its own trough. */
export function ownWindow(crisis: string): string {
  return `${crisis}-own`;
}
