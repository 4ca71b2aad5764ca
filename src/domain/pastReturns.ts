import type { Crisis } from "./history";
import { monthOf } from "./monthNumber";

/** Returns of one instrument, month by month without gaps: 0.01 is 1 %. `from`: its first month, see monthNumber. */
export interface ReturnSeries {
  readonly id: string;
  readonly label: string;
  readonly instrument: string;
  readonly assetClass: string;
  /** Listed shares that stand for a private class. */
  readonly proxy: boolean;
  readonly note?: string | undefined;
  readonly sources: readonly string[];
  readonly from: number;
  readonly returns: readonly number[];
}

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
