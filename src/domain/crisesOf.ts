import type { Atlas } from "./atlas";
import type { Crisis } from "./history";
import type { ModelChoices } from "./modelChoices";
import type { Side } from "./modelMix";
import type { Outcome } from "./outcome";
import { ownWindow, type ClassFall, type PastReturns } from "./pastReturns";
import { pricedMix } from "./pricedMix";
import { standingFor } from "./replay";

/** What a mix did in a crisis, in per cent: the sum of share times fall over its parts. */
export interface CrisisSide {
  readonly pct: number;
  readonly parts: readonly { readonly share: number; readonly fall: ClassFall }[];
  /** Share of all money without a price then. */
  readonly leftOut: number;
}

/** A crisis with both mixes; null where nothing of a mix had a price then. */
export interface CrisisOutcome {
  readonly crisis: Crisis;
  readonly before: CrisisSide | null;
  readonly after: CrisisSide | null;
}

/** A private class in a crisis: what listed shares fell, and what was reported of its own values. */
export interface PricingPair {
  readonly assetClass: string;
  readonly crisis: Crisis;
  readonly market: ClassFall | null;
  readonly appraised: ClassFall | null;
}

/**
 * The mixes as they were at the start of each crisis, held to its end. Falls are those between the same days for every
 * class, so they may be added up. Classes without a price are treated as in the replay.
 */
export function crisesOf(
  atlas: Atlas,
  outcome: Outcome,
  past: PastReturns,
  choices: Pick<ModelChoices, "proxies" | "unknown" | "unpriced">,
): readonly CrisisOutcome[] {
  return past.crises.map((crisis) => {
    const falls = new Map(
      past.falls.flatMap((fall): (readonly [string, ClassFall])[] =>
        fall.during === crisis.id && standingFor(atlas, past, choices.proxies, fall.class)
          ? [[fall.class, fall]]
          : [],
      ),
    );
    const mix = pricedMix(atlas, outcome, choices, (id) => falls.has(id));
    function sideOf(side: Side): CrisisSide | null {
      const priced = mix[side];
      if (!priced) return null;
      const parts = [...priced.shares].map(([id, share]) => ({ share, fall: falls.get(id)! }));
      return {
        pct: parts.reduce((sum, { share, fall }) => sum + share * fall.pct, 0),
        parts,
        leftOut: priced.leftOut,
      };
    }
    return { crisis, before: sideOf("before"), after: sideOf("after") };
  });
}

/** Classes of which appraised values are known, or that only listed shares stand for, crisis by crisis. */
export function pricingPairs(past: PastReturns): readonly PricingPair[] {
  const isAppraised = (id: string) =>
    past.falls.some((fall) => fall.class === id && fall.pricing === "appraised");
  const classes = [...new Set(past.falls.map((fall) => fall.class))].filter(
    (id) => isAppraised(id) || past.classes.get(id)?.proxy,
  );
  const fallOf = (id: string, crisis: Crisis, pricing: ClassFall["pricing"]) =>
    past.falls.find(
      (fall) => fall.class === id && fall.during === ownWindow(crisis.id) && fall.pricing === pricing,
    ) ?? null;
  return classes.flatMap((assetClass) =>
    past.crises.flatMap((crisis) => {
      const market = fallOf(assetClass, crisis, "market-priced");
      const appraised = fallOf(assetClass, crisis, "appraised");
      return market || appraised ? [{ assetClass, crisis, market, appraised }] : [];
    }),
  );
}
