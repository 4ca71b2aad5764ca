import type { AssetNode } from "./assetTree";
import type { Atlas } from "./atlas";
import { WHOLE } from "./scenario";
import { splitWhole, type Weights } from "./splitWhole";

/** Families of classes that money can be taken from at one stroke. */
export const QUICK_FAMILIES = { stocks: "stocks", bonds: "bonds", "target-date": "mixed" } as const;

export type QuickChoice = keyof typeof QUICK_FAMILIES;

/** Shares of leaves by what they hold, in basis points summing to 10,000; null where they hold nothing, or are more than `most`. */
export function sharesByValue(leaves: readonly AssetNode[], most = Infinity): Weights | null {
  const held = leaves.filter(({ usdMillions }) => usdMillions > 0);
  if (held.length === 0 || held.length > most) return null;
  const shares = splitWhole(WHOLE, Object.fromEntries(held.map(({ id, usdMillions }) => [id, usdMillions])));
  return Object.fromEntries(Object.entries(shares).filter(([, points]) => points > 0));
}

/** The leaves of one class, or of a family of classes, as sources in proportion; null where the base has none. */
export function sourcesOf(
  atlas: Atlas,
  leaves: readonly AssetNode[],
  choice: QuickChoice | { readonly assetClass: string },
  most = Infinity,
): Weights | null {
  return sharesByValue(
    leaves.filter(({ assetClass }) =>
      typeof choice === "string"
        ? atlas.classes.get(assetClass!)!.family === QUICK_FAMILIES[choice]
        : assetClass === choice.assetClass,
    ),
    most,
  );
}
