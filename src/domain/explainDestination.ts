import type { Atlas } from "./atlas";
import { explainInflow, inflowStep } from "./explainInflow";
import { explainRecord, explainSize, recordStep, sizeStep } from "./explainSize";
import { explainValueEffect } from "./explainValueEffect";
import type { Explanation, Step } from "./explanation";
import type { FigureRef } from "./figureRef";
import type { MarketSize } from "./market";
import { sizeAt } from "./marketScale";
import type { DestinationOutcome, Outcome } from "./outcome";

type DestinationRef = Extract<
  FigureRef,
  { kind: "share" | "inflow" | "percent" | "size" | "years" | "effect" }
>;

function explainPercent(
  outcome: Outcome,
  ref: DestinationRef,
  { destination, percent, inflow }: DestinationOutcome,
  size: MarketSize,
): Explanation {
  return {
    ...explainSize(ref, size, destination, outcome.money),
    value: percent!,
    unit: "pct",
    basis: size.basis === "published" ? "derived" : size.basis,
    low: size.high === undefined ? undefined : (100 * inflow) / size.high,
    high: size.low === undefined ? undefined : (100 * inflow) / size.low,
    steps: [inflowStep(outcome, destination), sizeStep(destination, size, outcome.money)],
  };
}

function explainYears(
  outcome: Outcome,
  ref: DestinationRef,
  { record, inflow, years, destination }: DestinationOutcome,
): Explanation {
  if (!record) throw new Error(`No absorption is published for ${ref.id}`);
  return {
    ...explainRecord(ref, record, outcome.money),
    value: years!,
    unit: "years",
    basis: "derived",
    low: record.high === undefined ? undefined : inflow / record.high,
    high: record.low === undefined ? undefined : inflow / record.low,
    notes: [],
    steps: [inflowStep(outcome, destination), recordStep(destination, record, outcome.money)],
  };
}

const MULTIPLIERS = { low: "multiplier-low", mid: "multiplier-mid", high: "multiplier-high" } as const;

function multiplierStep(
  outcome: Outcome,
  { destination }: DestinationOutcome,
  at: "low" | "mid" | "high",
): Step {
  return {
    sign: "×",
    value: destination.impact[at]!,
    unit: "times",
    what: MULTIPLIERS[at],
    basis: "estimated",
    open: () => explainValueEffect(outcome, { kind: "multiplier", id: destination.id, at }),
  };
}

function explainEffect(outcome: Outcome, ref: DestinationRef, reached: DestinationOutcome): Explanation {
  const { effect, destination } = reached;
  if (!effect) throw new Error(`No evidence on value applies to ${ref.id}`);
  const { note, sources } = destination.impact;
  const multipliers = (["low", "mid", "high"] as const).map((at) => multiplierStep(outcome, reached, at));
  return {
    ref,
    value: effect.mid,
    unit: outcome.money,
    basis: "estimated",
    asOf: null,
    label: null,
    low: effect.low,
    high: effect.high,
    notes: [note],
    sources,
    steps: [inflowStep(outcome, destination), ...multipliers],
  };
}

/** Explains a figure about a destination. */
export function explainDestination(outcome: Outcome, atlas: Atlas, ref: DestinationRef): Explanation {
  const destination = atlas.destinations.get(ref.id);
  if (!destination) throw new Error(`No destination ${ref.id}`);
  const inflow = explainInflow(outcome, destination);
  if (ref.kind === "inflow") return { ...inflow, ref };
  if (ref.kind === "share") return { ...inflow, ref, value: outcome.scenario.to[ref.id] ?? 0, unit: "bp" };
  const size = sizeAt(destination, outcome.scenario.market);
  if (ref.kind === "size" && size) return explainSize(ref, size, destination, outcome.money);
  const reached = outcome.reached.find((entry) => entry.destination === destination);
  if (!reached) throw new Error(`Nothing moves to ${ref.id}`);
  if (ref.kind === "years") return explainYears(outcome, ref, reached);
  if (ref.kind === "effect") return explainEffect(outcome, ref, reached);
  if (!size) throw new Error(`No size of ${ref.id} by then`);
  return explainPercent(outcome, ref, reached, size);
}
