import type { Atlas } from "./atlas";
import { explain } from "./explain";
import { baseProvenance, baseStep, type Explanation, type Step } from "./explanation";
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
  const classes = [...atlas.classes.values()].filter(
    ({ id, family }) => family === ref.id && outcome.classesAfter[id]! > 0,
  );
  const own = baseProvenance(outcome);
  const parts = classes.map(({ id }) => explain(atlas, outcome, { kind: "looked-through", id }));
  const steps = classes.map(({ id, label }, index): Step => ({
    sign: index === 0 ? "" : "+",
    value: outcome.classesAfter[id]!,
    unit: outcome.money,
    what: "release",
    label,
    basis: "computed",
  }));
  const money = classes.reduce((all, { id }) => all + outcome.classesAfter[id]!, 0);
  return {
    ref,
    value: (WHOLE * money) / outcome.baseTotal,
    unit: "bp",
    basis: "estimated",
    asOf: own.asOf,
    label: null,
    notes: classes.map(({ label, definition }) => `${label}: ${definition}`),
    steps: [...steps, { ...baseStep(outcome), sign: "÷" }],
    sources: unique([own.sources, ...parts.map(({ sources }) => sources)]),
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
    const { usdMillionsPerYear: value, label, period, basis = "published", sources } = record;
    const step: Step = {
      sign: "",
      value,
      unit: atlas.money,
      what: "record",
      label: `${label}, ${period}`,
      basis,
    };
    return { steps: [step], basis, sources, asOf: null };
  }
  const {
    usdMillions: value,
    definition: label,
    basis,
    sources,
    asOf,
  } = sizeAt(destination, scenario.market)!;
  const size: Step = { sign: "", value, unit: atlas.money, what: "market-size", label, basis };
  return { steps: [size], basis, sources, asOf };
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
  const arrives: Step = {
    sign: "=",
    value: found.inflow,
    unit: atlas.money,
    what: "inflow",
    basis: "computed",
  };
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
