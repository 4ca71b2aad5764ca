import type { Atlas } from "./atlas";
import type { CrisisOutcome, CrisisSide } from "./crisesOf";
import { mixSources, shareStep } from "./explainReplay";
import { inputOf, uniqueIds, type Explanation, type Step } from "./explanation";
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

function explainFall(atlas: Atlas, fall: ClassFall): Explanation {
  const { class: id, during, pct, sources, instrument, pricing, trough } = fall;
  return {
    ref: { kind: "class-fall", id, during, pricing },
    value: pct,
    unit: "pct",
    // Prices of days are computed to a fall here; what an index reports is printed by its issuer.
    basis: pricing === "market-priced" ? "derived" : "published",
    asOf: trough ?? null,
    label: atlas.classes.get(id)!.label,
    notes: [instrument],
    steps: [],
    sources,
  };
}

/** What a class adds to the fall of a mix: its share of what has a price, times its own fall. */
function partStep(
  atlas: Atlas,
  outcome: Outcome,
  { share, fall }: CrisisSide["parts"][number],
  rank: number,
): Step {
  const own = explainFall(atlas, fall);
  const value = Math.abs(share * fall.pct * 100);
  const open = () =>
    inputOf(`${fall.during}-${fall.class}`, {
      value,
      unit: "bp",
      basis: "estimated",
      steps: [shareStep(atlas, outcome, fall.class, share), { ...fallStep(own), open: () => own }],
      sources: uniqueIds(own.sources, mixSources(atlas, outcome)),
    });
  const sign = fall.pct < 0 ? "−" : rank === 0 ? "" : "+";
  return { sign, value, unit: "bp", what: "release", label: own.label!, basis: "estimated", open };
}

function fallStep({ value, unit, basis, notes }: Explanation): Step {
  return { sign: "×", value, unit, what: "release", label: notes[0]!, basis };
}

/** Explains a figure of the crises. Throws for one that is not there. */
export function explainCrisis(
  atlas: Atlas,
  outcome: Outcome,
  past: PastReturns,
  crises: readonly CrisisOutcome[],
  ref: CrisisRef,
): Explanation {
  if (ref.kind === "class-fall") return explainFall(atlas, fallOf(past, ref));
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
    steps: isLeft ? [] : side.parts.map((part, rank) => partStep(atlas, outcome, part, rank)),
    sources: [...new Set([...side.parts.flatMap(({ fall }) => fall.sources), ...mixSources(atlas, outcome)])],
  };
}
