/** A month as a whole number: months since the year 0. Takes `2014-01`. */
export function monthNumber(month: string): number {
  const [year, inYear] = month.split("-").map(Number);
  return year! * 12 + inYear! - 1;
}

/** The month of a number: `2014-01`. */
export function monthOf(number: number): string {
  const inYear = (number % 12) + 1;
  return `${Math.floor(number / 12)}-${String(inYear).padStart(2, "0")}`;
}
