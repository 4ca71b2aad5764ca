import { monthOf } from "../domain/monthNumber";
import { formatDate } from "../format/date";
import { locale } from "./messages";

/** `January 2014`: a month of monthNumber. */
export function monthName(month: number): string {
  return formatDate(monthOf(month), locale);
}
