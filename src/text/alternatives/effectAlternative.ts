import type { DestinationOutcome } from "../../domain/outcome";
import { formatMoneyShort } from "../../format/money";
import { a } from "../alternativesMessages";
import { locale } from "../messages";
import { largestBy, listed } from "./listed";

/** Ranges of a contested effect in words: the largest middles, each with its ends. */
export function effectAlternative(reached: readonly DestinationOutcome[]): string {
  const text = (value: number) => formatMoneyShort(value, locale);
  const largest = largestBy(reached, ({ effect }) => effect?.mid ?? 0);
  return a.largest({
    list: listed(
      largest.map(({ destination: { label }, effect }) => {
        const { low, mid, high } = effect!;
        return a.item_range({ label, value: text(mid), low: text(low), high: text(high) });
      }),
    ),
  });
}
