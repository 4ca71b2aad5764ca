import { bySize, compare, type ScaleItem } from "../../domain/scaleItems";
import { formatYears } from "../../format/share";
import { a } from "../alternativesMessages";
import { locale } from "../messages";
import { scaleAmount, scaleLabel } from "../scaleName";
import { sentences } from "../sentences";
import { listed, NAMED } from "./listed";

/** Sizes at one scale in words: the largest, the smallest, and how far they are apart. */
export function scaleAlternative(items: readonly ScaleItem[]): string {
  const sorted = bySize(items);
  const named = (some: readonly ScaleItem[]) =>
    listed(
      some.map((item) =>
        a.item({ label: scaleLabel(item), amount: scaleAmount(item.usdMillions, item.basis) }),
      ),
    );
  const { times } = compare(sorted[0]!, sorted.at(-1)!);
  return sentences([
    a.largest({ list: named(sorted.slice(0, NAMED)) }),
    a.smallest({ list: named(sorted.slice(-NAMED).reverse()) }),
    a.largest_times({ times: formatYears(times, locale) }),
  ]);
}
