import { splitPeriod } from "../domain/history";
import { h } from "./historyMessages";

/** `End of 1999` or `Q1 2025`: a year or quarter of the history. */
export function periodName(at: string): string {
  const { year, quarter, isQuarter } = splitPeriod(at);
  return isQuarter
    ? h.at_quarter({ quarter: String(quarter), year: String(year) })
    : h.at_year({ year: String(year) });
}
