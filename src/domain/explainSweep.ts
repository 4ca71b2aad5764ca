import type { Atlas } from "./atlas";
import { classesIn } from "./compareRows";
import { explain } from "./explain";
import { baseStep } from "./explainBase";
import { explainClasses } from "./explainCompared";
import { recordStep, sizeStep } from "./explainSize";
import { baseProvenance, moneyStep, type Explanation } from "./explanation";
import { sumBasis } from "./figure";
import type { FigureRef } from "./figureRef";
import { recordAbsorption, sizeAt } from "./marketScale";
import { outcomeOf, type Outcome } from "./outcome";
import { WHOLE, type Scenario } from "./scenario";
import { setSwept } from "./setSwept";
import type { Sweep } from "./sweep";

export type SweepRef = Extract<FigureRef, { kind: "sweep" | "sweep-threshold" }>;

/** The outcome of a sweep's scenario with its line set to a share, in basis points. */
export function sweptOutcome(atlas: Atlas, scenario: Scenario, points: number): Outcome {
  return outcomeOf(atlas, { ...scenario, to: setSwept(atlas, scenario, points).to });
}

function unique(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** The share of a family: its classes added up, each looked through to. */
function explainFamily(atlas: Atlas, outcome: Outcome, ref: SweepRef): Explanation {
  const classes = classesIn(atlas, ref.id).filter((id) => outcome.classesAfter[id]! > 0);
  const money = explainClasses(atlas, outcome, classes, "after");
  return {
    ...money,
    ref,
    value: (WHOLE * money.value) / outcome.baseTotal,
    unit: "bp",
    steps: [...money.steps, baseStep(outcome, "÷")],
    sources: unique([baseProvenance(outcome).sources, money.sources]),
  };
}

function nothingArrives(atlas: Atlas, outcome: Outcome, ref: SweepRef): Explanation {
  const inflow = explain(atlas, outcome, { kind: "inflow", id: ref.id });
  return { ...inflow, ref };
}

function explainStep(atlas: Atlas, sweep: Sweep, ref: Extract<SweepRef, { kind: "sweep" }>): Explanation {
  const outcome = sweptOutcome(atlas, sweep.scenario, ref.at);
  const { id } = ref;
  switch (ref.measure) {
    case "moved":
      return { ...explain(atlas, outcome, { kind: "moved" }), ref };
    case "classes":
      return explainFamily(atlas, outcome, ref);
    default: {
      if ((outcome.inflow[id] ?? 0) === 0) return nothingArrives(atlas, outcome, ref);
      const kind = ({ dollars: "inflow", market: "percent", record: "years" } as const)[ref.measure];
      return { ...explain(atlas, outcome, { kind, id }), ref };
    }
  }
}

/** What it takes: a year of the record, or so much of the market. */
function amountStep(atlas: Atlas, { scenario }: Sweep, id: string, threshold: string) {
  const destination = atlas.destinations.get(id)!;
  if (threshold === "record") {
    const record = recordAbsorption(destination)!;
    const { basis = "published", sources } = record;
    return { steps: [recordStep(destination, record, atlas.money, "")], basis, sources, asOf: null };
  }
  const size = sizeAt(destination, scenario.market)!;
  const { basis, sources, asOf } = size;
  return { steps: [sizeStep(destination, size, atlas.money, "")], basis, sources, asOf };
}

/**
 * Explains the share at which a threshold is first passed: what it takes, and what arrives at that share. Throws where
 * it is not passed.
 */
function explainThreshold(
  atlas: Atlas,
  sweep: Sweep,
  ref: Extract<SweepRef, { kind: "sweep-threshold" }>,
): Explanation {
  const { id, threshold } = ref;
  const found = sweep.thresholds.find(({ destination, kind }) => destination === id && kind === threshold);
  if (!found || found.points === null) throw new Error(`${id} does not pass ${threshold}`);
  const outcome = sweptOutcome(atlas, sweep.scenario, found.points);
  const inflow = explain(atlas, outcome, { kind: "inflow", id });
  const { steps, basis, sources, asOf } = amountStep(atlas, sweep, id, threshold);
  const arrives = moneyStep(atlas.money, "=", "inflow", found.inflow, "computed");
  return {
    ...inflow,
    ref,
    value: found.points,
    unit: "bp",
    basis: sumBasis([basis, inflow.basis]),
    asOf: asOf ?? inflow.asOf,
    formula: undefined,
    publishedTotal: undefined,
    notes: threshold === "record" ? [] : inflow.notes,
    steps: [...inflow.steps, arrives, ...steps],
    sources: unique([sources, inflow.sources]),
  };
}

/** Explains any figure of a sweep. */
export function explainSweep(atlas: Atlas, sweep: Sweep, ref: SweepRef): Explanation {
  return ref.kind === "sweep" ? explainStep(atlas, sweep, ref) : explainThreshold(atlas, sweep, ref);
}
