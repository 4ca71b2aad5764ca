import { inflowStep } from "./explainInflow";
import { sizeStep } from "./explainSize";
import { baseProvenance, type Explanation, type Step } from "./explanation";
import type { FigureRef } from "./figureRef";
import { percentOfMarket } from "./marketScale";
import type { DestinationOutcome, Outcome } from "./outcome";

/** A figure of the contested effect on value. */
export type EffectRef = Extract<FigureRef, { kind: "multiplier" | "effect-value" | "effect-share" }>;

/** An end or the middle of the range. */
export type EffectAt = EffectRef["at"];

/** From low to high. */
export const EFFECT_ENDS: readonly EffectAt[] = ["low", "mid", "high"];

/**
 * A figure of the range: dollars of value per dollar, millions of US dollars, or per cent of the market's size.
 * Null where no multiplier applies, or where no size of the market is known by the date chosen.
 */
export function effectFigure(
  { destination, effect, size }: DestinationOutcome,
  { kind, at }: Pick<EffectRef, "kind" | "at">,
): number | null {
  const multiplier = destination.impact[at];
  if (!effect || multiplier === null) return null;
  if (kind === "multiplier") return multiplier;
  if (kind === "effect-value") return effect[at];
  return size && percentOfMarket(effect[at], size);
}

function stepsOf(
  outcome: Outcome,
  { size, destination }: DestinationOutcome,
  { kind, at, id }: EffectRef,
): readonly Step[] {
  if (kind === "multiplier") return [];
  const multiplier: Step = {
    sign: "×",
    value: destination.impact[at]!,
    unit: "times",
    what: "multiplier",
    basis: "estimated",
    open: () => explainValueEffect(outcome, { kind: "multiplier", id, at }),
  };
  const steps = [inflowStep(outcome, destination), multiplier];
  return kind === "effect-value" || !size ? steps : [...steps, sizeStep(destination, size, outcome.money)];
}

/**
 * Explains a figure of the contested effect on value: who says so, who disputes it. The range of the card is the whole
 * range. Source: scenario contract, arithmetic 9. Throws for a destination that no multiplier applies to.
 */
export function explainValueEffect(outcome: Outcome, ref: EffectRef): Explanation {
  const reached = outcome.reached.find(({ destination }) => destination.id === ref.id);
  const figureAt = (at: EffectAt) => reached && effectFigure(reached, { kind: ref.kind, at });
  const [low, value, high] = [figureAt("low"), figureAt(ref.at), figureAt("high")];
  if (!reached || value == null || low == null || high == null)
    throw new Error(`No evidence on value applies to ${ref.id}`);
  const { destination, size } = reached;
  const units = { multiplier: "times", "effect-value": outcome.money, "effect-share": "pct" } as const;
  const { evidence, sources, note } = destination.impact;
  const own = evidence.filter(({ of }) => of === ref.at).flatMap((entry) => entry.sources);
  const more = ref.kind === "effect-share" && size ? size.sources : [];
  return {
    ref,
    value,
    unit: units[ref.kind],
    basis: "estimated",
    asOf: ref.kind === "effect-share" && size ? size.asOf : null,
    label: destination.label,
    low,
    high,
    notes: [note],
    steps: stepsOf(outcome, reached, ref),
    sources: [
      ...new Set([
        ...own,
        ...sources,
        ...more,
        ...(ref.kind === "multiplier" ? [] : baseProvenance(outcome).sources),
      ]),
    ],
  };
}
