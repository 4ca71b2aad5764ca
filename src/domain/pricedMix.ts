import type { Atlas } from "./atlas";
import type { ModelChoices } from "./modelChoices";
import { modelMix, riskClasses, type Side } from "./modelMix";
import { outcomeOf, type Outcome } from "./outcome";

/** How money of unknown content and money without a market price are treated. */
export type MixRules = Pick<ModelChoices, "unknown" | "unpriced">;

/** A side of the move as far as it has prices: shares by class, summing to 1, and what share of all money they leave out. */
export interface PricedSide {
  readonly shares: ReadonlyMap<string, number>;
  readonly leftOut: number;
}

/** Both sides; null where nothing of a side has a price. */
export type PricedMix = Readonly<Record<Side, PricedSide | null>>;

/** The outcome as if nothing had moved to destinations of these classes. */
export function withoutMoves(
  atlas: Atlas,
  outcome: Outcome,
  isKept: (assetClass: string) => boolean,
): Outcome {
  const { scenario } = outcome;
  const to = Object.entries(scenario.to).filter(([id]) => isKept(atlas.destinations.get(id)!.assetClass));
  if (to.length === Object.keys(scenario.to).length) return outcome;
  return outcomeOf(atlas, { ...scenario, to: Object.fromEntries(to) });
}

/**
 * The mix by class of risk as far as it has prices. Money that moves to where there is none: `out` leaves it out, and the
 * rest is scaled to the whole; `stays` leaves it where it was, as if it had not moved. Money held without a price is left
 * out either way.
 */
export function pricedMix(
  atlas: Atlas,
  outcome: Outcome,
  { unknown, unpriced }: MixRules,
  isPriced: (assetClass: string) => boolean,
): PricedMix {
  const moved = unpriced === "stays" ? withoutMoves(atlas, outcome, isPriced) : outcome;
  const mix = modelMix(atlas, moved, riskClasses(atlas), unknown);
  function sideOf(side: Side): PricedSide | null {
    const held = mix.classes.map((id, place) => [id, mix[side][place]!] as const);
    const priced = held.filter(([id, share]) => share > 0 && isPriced(id));
    const sum = priced.reduce((all, [, share]) => all + share, 0);
    if (sum === 0) return null;
    return {
      shares: new Map(priced.map(([id, share]) => [id, share / sum])),
      leftOut: priced.length === held.filter(([, share]) => share > 0).length ? 0 : 1 - sum,
    };
  }
  return { before: sideOf("before"), after: sideOf("after") };
}
