import type { LookThrough } from "./market";
import { splitList, type Weights } from "./splitWhole";

/** A holding: its class and its money. */
export interface Holding {
  readonly assetClass: string;
  readonly value: number;
}

interface Content {
  readonly classes: readonly string[];
  readonly weights: readonly number[];
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
  const known = new Map<string, Content>();
  function contentOf(assetClass: string): Content {
    const row = rows.get(assetClass);
    if (!row) throw new Error(`No look-through for class ${assetClass}`);
    const content = { classes: row.into.map((part) => part.class), weights: row.into.map(({ pct }) => pct) };
    known.set(assetClass, content);
    return content;
  }
  for (const { assetClass, value } of holdings) {
    const { classes, weights } = known.get(assetClass) ?? contentOf(assetClass);
    const parts = classes.length === 1 ? [value] : splitList(value, weights);
    classes.forEach((id, place) => (sums[id]! += parts[place]!));
  }
  return sums;
}
