import { p } from "./phaseInMessages";

/** `Year 5`; year 0 is today. */
export function phaseYearName(year: number): string {
  return year === 0 ? p.today() : p.year({ year });
}
