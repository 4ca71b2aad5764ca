import { locale } from "../messages";

/** How many of the biggest parts a description names. */
export const NAMED = 3;

/** Items as the language lists them. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(locale).format(items);
}

/** The largest by an amount, largest first; equal ones stay in their order, and none that is nothing. */
export function largestBy<Item>(items: readonly Item[], amountOf: (item: Item) => number): readonly Item[] {
  return items
    .filter((item) => amountOf(item) > 0)
    .sort((one, other) => amountOf(other) - amountOf(one))
    .slice(0, NAMED);
}
