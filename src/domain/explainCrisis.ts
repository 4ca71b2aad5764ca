import type { Atlas } from "./atlas";
import type { CrisisOutcome } from "./crisesOf";
import { mixSources } from "./explainReplay";
import type { Explanation } from "./explanation";
import type { Outcome } from "./outcome";
import type { ClassFall, PastReturns } from "./pastReturns";
import type { CrisisRef } from "./replayRef";

/** The fall of a class that a figure names. Throws where there is none. */
export function fallOf(past: PastReturns, ref: Extract<CrisisRef, { kind: "class-fall" }>): ClassFall {
  const found = past.falls.find(
    (fall) => fall.class === ref.id && fall.during === ref.during && fall.pricing === ref.pricing,
  );
  if (!found) throw new Error(`No ${ref.pricing} fall of ${ref.id} in ${ref.during}`);
  return found;
}

function explainFall(
  atlas: Atlas,
  past: PastReturns,
  ref: Extract<CrisisRef, { kind: "class-fall" }>,
): Explanation {
  const { pct, sources, instrument, pricing, trough } = fallOf(past, ref);
  return {
    ref,
    value: pct,
    unit: "pct",
    // Prices of days are computed to a fall here; what an index reports is printed by its issuer.
    basis: pricing === "market-priced" ? "derived" : "published",
    asOf: trough ?? null,
    label: atlas.classes.get(ref.id)!.label,
    notes: [instrument],
    steps: [],
    sources,
  };
}

/** Explains a figure of the crises. Throws for one that is not there. */
export function explainCrisis(
  atlas: Atlas,
  outcome: Outcome,
  past: PastReturns,
  crises: readonly CrisisOutcome[],
  ref: CrisisRef,
): Explanation {
  if (ref.kind === "class-fall") return explainFall(atlas, past, ref);
  const found = crises.find(({ crisis }) => crisis.id === ref.id);
  const side = found?.[ref.side];
  if (!found || !side) throw new Error(`Nothing had a price in ${ref.id}`);
  const isLeft = ref.kind === "crisis-left";
  return {
    ref,
    value: isLeft ? side.leftOut * 10_000 : side.pct,
    unit: isLeft ? "bp" : "pct",
    basis: "estimated",
    asOf: isLeft ? outcome.releaseTree.release.asOf : found.crisis.to,
    label: found.crisis.label,
    notes: [],
    steps: isLeft
      ? []
      : side.parts.map(({ share, fall }, rank) => ({
          sign: fall.pct < 0 ? ("−" as const) : rank === 0 ? ("" as const) : ("+" as const),
          value: Math.abs(share * fall.pct * 100),
          unit: "bp" as const,
          what: "release" as const,
          label: atlas.classes.get(fall.class)!.label,
          basis: "estimated" as const,
        })),
    sources: [...new Set([...side.parts.flatMap(({ fall }) => fall.sources), ...mixSources(atlas, outcome)])],
  };
}
