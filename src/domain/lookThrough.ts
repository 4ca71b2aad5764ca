import type { LookThrough } from "./market";
import { splitWhole, type Weights } from "./splitWhole";

/** A holding: its class and its money. */
export interface Holding {
  readonly assetClass: string;
  readonly value: number;
}

/**
 * Money by class after looking through each holding, holding by holding and then added; in the order of `order`.
 * `rows` has a row for each class. Source: scenario contract, arithmetic 6.
 */
export function lookThroughByClass(
  holdings: readonly Holding[],
  rows: ReadonlyMap<string, LookThrough>,
  order: readonly string[],
): Weights {
  const sums: Record<string, number> = Object.fromEntries(order.map((id) => [id, 0]));
  for (const { assetClass, value } of holdings) {
    const row = rows.get(assetClass);
    if (!row) throw new Error(`No look-through for class ${assetClass}`);
    const [only, second] = row.into;
    if (only && !second) {
      sums[only.class]! += value;
      continue;
    }
    const parts = splitWhole(value, Object.fromEntries(row.into.map((part) => [part.class, part.pct])));
    for (const id of Object.keys(parts)) sums[id]! += parts[id]!;
  }
  return sums;
}
