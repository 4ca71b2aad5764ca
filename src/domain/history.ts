import type { Basis } from "./figure";

/** The five types of retirement money, from the foot of the stack. */
export const PLAN_TYPES = ["ira", "dc", "db-gov", "db-private", "annuities"] as const;
export type PlanType = (typeof PLAN_TYPES)[number];
export type HistoryPart = PlanType | "total";

/** How amounts of the past are shown: dollars of their time, shares of the whole, dollars of one year. */
export type HistoryMeasure = "usd" | "share" | "real";

/** What changes in a series from a period on. `at` is a year, "1985", or a quarter, "2022-q1". */
export interface SeriesBreak {
  readonly at: string;
  readonly why: string;
}

/** One kind of money in one vintage: whole millions of US dollars at the end of each period that has a figure. */
export interface Series {
  readonly id: string;
  readonly label: string;
  readonly vintage: string;
  readonly basis: Basis;
  readonly formula?: string | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly string[];
  readonly breaks: readonly SeriesBreak[];
  readonly values: ReadonlyMap<string, number>;
}

/** Series that share their periods, which are in order of time. */
export interface SeriesTable {
  readonly periods: readonly string[];
  readonly series: ReadonlyMap<string, Series>;
}

/** A fall of the stock market, from peak to trough; ISO days. */
export interface Crisis {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** The long series as checked at the door. */
export interface History {
  readonly annual: SeriesTable;
  readonly quarterly: SeriesTable;
  /** Change of consumer prices in per cent, December to December, by year. */
  readonly yearlyInflation: ReadonlyMap<number, number>;
  /** The same from the end of the year before to the end of a quarter. */
  readonly inflationSinceYearEnd: ReadonlyMap<string, number>;
  readonly measures: Readonly<Record<"share" | "real", { formula: string; sources: readonly string[] }>>;
  readonly crises: readonly Crisis[];
  readonly notes: readonly string[];
}

/** The windows of stress.json that are marked: the same days for every class. */
export const CRISES: readonly string[] = ["gfc", "covid", "rates-2022"];

/** The year of a period and its quarter; a whole year ends with its fourth. */
export function splitPeriod(at: string): { year: number; quarter: number; isQuarter: boolean } {
  const [year, quarter] = at.split("-q");
  return { year: Number(year), quarter: Number(quarter ?? 4), isQuarter: quarter !== undefined };
}

/** When a period ends, in decimal years: "1999" ends at 2000, "2025-q1" at 2025.25. */
export function endOf(at: string): number {
  const { year, quarter } = splitPeriod(at);
  return year + quarter / 4;
}

/** The last day of a year, a quarter or a month (`2025-03`), as an ISO date. */
export function endDate(at: string): string {
  const { year, quarter } = splitPeriod(at);
  const [years, months] = /^\d{4}-\d{2}$/.test(at) ? at.split("-").map(Number) : [year, quarter * 3];
  // Day 0 of the month after.
  return new Date(Date.UTC(years!, months!, 0)).toISOString().slice(0, 10);
}

/** An ISO day in decimal years; months count as equal. The last day of March is about 2025.25. */
export function decimalYear(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number);
  return year! + (month! - 1 + day! / 31) / 12;
}

/** The series of that id that has the period, yearly or quarterly. Throws where there is none. */
export function seriesAt(history: History, id: string, at: string): Series {
  const { isQuarter } = splitPeriod(at);
  const found = (isQuarter ? history.quarterly : history.annual).series.get(id);
  if (!found) throw new Error(`No series ${id} for ${at}`);
  return found;
}
