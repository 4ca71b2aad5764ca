import type { Atlas } from "./atlas";
import { baseProvenance, baseStep, type Explanation, type Step } from "./explanation";
import { sumBasis, type Provenance } from "./figure";
import type { FigureRef, MoneyUnit } from "./figureRef";
import type { MarketSize } from "./market";
import { sizeAt } from "./marketScale";
import type { DestinationOutcome, Outcome } from "./outcome";
import { WHOLE } from "./scenario";

type DestinationRef = Extract<
  FigureRef,
  { kind: "share" | "inflow" | "percent" | "size" | "years" | "effect" }
>;

function shareStep(outcome: Outcome, id: string): Step {
  const asked = outcome.scenario.to[id] ?? 0;
  const value = outcome.shortfall === 0 ? asked : (WHOLE * (outcome.inflow[id] ?? 0)) / outcome.baseTotal;
  return {
    sign: "×",
    value,
    unit: "bp",
    what: "scenario-share",
    basis: outcome.shortfall === 0 ? "choice" : "computed",
  };
}

function inflowStep(inflow: number, unit: MoneyUnit): Step {
  return { sign: "", value: inflow, unit, what: "inflow", basis: "computed" };
}

function explainSize(
  ref: DestinationRef,
  size: MarketSize,
  definition: string,
  unit: MoneyUnit,
): Explanation {
  const { usdMillions, asOf, basis, formula, low, high, note, sources } = size;
  const notes = [definition, ...(note === undefined ? [] : [note])];
  return {
    ref,
    value: usdMillions,
    unit,
    basis,
    asOf,
    label: size.definition,
    low,
    high,
    formula,
    notes,
    steps: [],
    sources,
  };
}

function explainPercent(
  ref: DestinationRef,
  reached: DestinationOutcome,
  size: MarketSize,
  unit: MoneyUnit,
): Explanation {
  const { inflow, destination } = reached;
  const market: Step = {
    sign: "÷",
    value: size.usdMillions,
    unit,
    what: "market-size",
    label: size.definition,
    basis: size.basis,
  };
  return {
    ...explainSize(ref, size, destination.definition, unit),
    value: reached.percent!,
    unit: "pct",
    basis: size.basis === "published" ? "derived" : size.basis,
    low: size.high === undefined ? undefined : (100 * inflow) / size.high,
    high: size.low === undefined ? undefined : (100 * inflow) / size.low,
    steps: [inflowStep(inflow, unit), market],
  };
}

function explainYears(ref: DestinationRef, reached: DestinationOutcome, unit: MoneyUnit): Explanation {
  const { record, inflow, years } = reached;
  if (!record) throw new Error(`No absorption is published for ${ref.id}`);
  const basis: Provenance["basis"] = record.basis ?? "published";
  const label = `${record.label}, ${record.period}`;
  const step: Step = {
    sign: "÷",
    value: record.usdMillionsPerYear,
    unit,
    what: "record",
    label,
    basis,
  };
  return {
    ref,
    value: years!,
    unit: "years",
    basis: "derived",
    asOf: null,
    label,
    formula: record.formula,
    low: record.high === undefined ? undefined : inflow / record.high,
    high: record.low === undefined ? undefined : inflow / record.low,
    notes: [],
    steps: [inflowStep(inflow, unit), step],
    sources: record.sources,
  };
}

function explainEffect(ref: DestinationRef, reached: DestinationOutcome, unit: MoneyUnit): Explanation {
  const { effect, inflow, destination } = reached;
  if (!effect) throw new Error(`No evidence on value applies to ${ref.id}`);
  const { low, mid, high, note, sources } = destination.impact;
  return {
    ref,
    value: effect.mid,
    unit,
    basis: "estimated",
    asOf: null,
    label: null,
    low: effect.low,
    high: effect.high,
    notes: [note],
    sources,
    steps: [
      inflowStep(inflow, unit),
      { sign: "×", value: low!, unit: "times", what: "multiplier-low", basis: "estimated" },
      { sign: "×", value: mid!, unit: "times", what: "multiplier-mid", basis: "estimated" },
      { sign: "×", value: high!, unit: "times", what: "multiplier-high", basis: "estimated" },
    ],
  };
}

/** Explains a figure about a destination. */
export function explainDestination(outcome: Outcome, atlas: Atlas, ref: DestinationRef): Explanation {
  const destination = atlas.destinations.get(ref.id);
  if (!destination) throw new Error(`No destination ${ref.id}`);
  const { money } = outcome;
  const inflow = outcome.inflow[ref.id] ?? 0;
  const own = {
    ref,
    ...baseProvenance(outcome),
    basis: sumBasis([outcome.baseBasis]),
    label: destination.label,
    notes: [destination.definition],
  };
  const steps = [baseStep(outcome), shareStep(outcome, ref.id)];
  if (ref.kind === "inflow") return { ...own, value: inflow, unit: money, steps };
  if (ref.kind === "share") return { ...own, value: outcome.scenario.to[ref.id] ?? 0, unit: "bp", steps };
  const size = sizeAt(destination, outcome.scenario.market);
  if (ref.kind === "size" && size) return explainSize(ref, size, destination.definition, money);
  const reached = outcome.reached.find((entry) => entry.destination === destination);
  if (!reached) throw new Error(`Nothing moves to ${ref.id}`);
  if (ref.kind === "years") return explainYears(ref, reached, money);
  if (ref.kind === "effect") return explainEffect(ref, reached, money);
  if (!size) throw new Error(`No size of ${ref.id} by then`);
  return explainPercent(ref, reached, size, money);
}
