import type { Atlas } from "./atlas";
import { explainAdd } from "./explainAdd";
import { explainMix } from "./explainRisk";
import { uniqueIds, type Explanation, type Step } from "./explanation";
import type { Side } from "./modelMix";
import { placeOf, type SaverStudy, type SaverYear } from "./saverStudy";
import type { SaverPlan } from "./saverPlan";
import type { SaverRef } from "./saverRef";

/** What consumer prices are published by. */
const PRICES = "bls-cpi";

/** What a step of a figure of a saver is; each has a sentence in its catalogue. */
export type SaverStepWhat =
  | "balance"
  | "add"
  | "return-before"
  | "return-after"
  | "swing-before"
  | "swing-after"
  | "correlation"
  | "inflation"
  | "years"
  | "paths";

/** A line of how a figure of a saver was made: with a name of its catalogue, or as any other. */
export type SaverStep = Step | (Omit<Step, "what"> & { readonly what: SaverStepWhat });

/** Where a figure of a saver comes from; its steps are named by a catalogue of its own. */
export type SaverExplanation = Omit<Explanation, "steps"> & { readonly steps: readonly SaverStep[] };

/** Sources of what is assumed of the classes that one of the mixes holds. */
function classSources({ model }: SaverPlan): readonly string[] {
  const { mix, assumptions } = model;
  const held = mix.classes.filter((_, place) => mix.before[place]! + mix.after[place]! > 0);
  return held.flatMap((id) => {
    const { expectedReturnPct, volatilityPct, feePct } = assumptions.classes.get(id)!;
    const houses = expectedReturnPct.houses.flatMap(({ sources }) => sources);
    return [...houses, ...volatilityPct.sources, ...feePct.sources];
  });
}

function balanceSources(plan: SaverPlan): readonly string[] {
  return plan.model.choices.balance === null ? plan.usual.balance.sources : [];
}

function addSources(plan: SaverPlan): readonly string[] {
  return plan.model.choices.add === null ? plan.usual.add.sources : [];
}

/** What one of the mixes is expected to do, in basis points, as an input. */
function mixStep(
  atlas: Atlas,
  { model }: SaverPlan,
  kind: "mix-return" | "mix-swing",
  at: Side,
  what: SaverStepWhat,
): SaverStep {
  const open = () =>
    explainMix(atlas, model.outcome, model, { kind, at } as Parameters<typeof explainMix>[3]);
  return { sign: "", value: open().value, unit: "bp", what, basis: "estimated", open };
}

/** What the simulation is made from, line by line. */
function inputSteps(atlas: Atlas, study: SaverStudy): readonly SaverStep[] {
  const { plan } = study;
  const { model, run, balance, add, correlation } = plan;
  const { choices, assumptions } = model;
  const { inflationPct } = assumptions;
  const correlated = () => without(explainSaver(atlas, study, { kind: "saver-correlation" }));
  const prices = () => without(explainSaver(atlas, study, { kind: "saver-inflation" }));
  const drawn: readonly SaverStep[] = [
    mixStep(atlas, plan, "mix-return", "before", "return-before"),
    mixStep(atlas, plan, "mix-return", "after", "return-after"),
    mixStep(atlas, plan, "mix-swing", "before", "swing-before"),
    mixStep(atlas, plan, "mix-swing", "after", "swing-after"),
    {
      sign: "",
      value: 100 * correlation,
      unit: "pct",
      what: "correlation",
      basis: "estimated",
      open: correlated,
    },
  ];
  const usual = {
    balance:
      choices.balance === null ? () => without(startExplanation(study, { kind: "saver-start" })) : undefined,
    add: choices.add === null ? () => explainAdd(plan) : undefined,
  };
  return [
    {
      sign: "",
      value: balance,
      unit: "usd",
      what: "balance",
      basis: usual.balance ? "published" : "choice",
      open: usual.balance,
    },
    {
      sign: "",
      value: add,
      unit: "usd",
      what: "add",
      basis: usual.add ? "derived" : "choice",
      open: usual.add,
    },
    { sign: "", value: run.years, unit: "years", what: "years", basis: "choice" },
    ...(plan.history ? [] : drawn),
    { sign: "", value: inflationPct, unit: "pct", what: "inflation", basis: "assumption", open: prices },
    { sign: "", value: run.paths, unit: "count", what: "paths", basis: "choice" },
  ];
}

/** An explanation that has no steps of its own, as an input of another. */
function without(explanation: SaverExplanation): Explanation {
  return { ...explanation, steps: [] };
}

function addExplanation(study: SaverStudy, ref: SaverRef): SaverExplanation {
  const { plan } = study;
  if (plan.model.choices.add === null) return { ...explainAdd(plan), ref };
  const common = { ref, value: plan.add, unit: "usd", label: null, notes: [] } as const;
  return { ...common, basis: "choice", asOf: null, steps: [], sources: [] };
}

function startExplanation({ plan }: SaverStudy, ref: SaverRef): SaverExplanation {
  const { sources, asOf, label, population, note } = plan.usual.balance;
  const common = { ref, value: plan.balance, unit: "usd", steps: [] } as const;
  return plan.model.choices.balance === null
    ? {
        ...common,
        basis: "published",
        asOf,
        label,
        notes: [label, population, ...(note ? [note] : [])],
        sources,
      }
    : { ...common, basis: "choice", asOf: null, label: null, notes: [], sources: [] };
}

function assumed(
  { plan }: SaverStudy,
  ref: SaverRef,
  value: number,
  sources: readonly string[],
  formula?: string,
): SaverExplanation {
  const isInflation = ref.kind === "saver-inflation";
  const basis = isInflation ? "assumption" : "estimated";
  const common = { ref, value, unit: "pct", basis, asOf: null, label: null } as const;
  const { notes } = plan.model.assumptions;
  const first = isInflation ? [] : notes.slice(0, 2);
  return { ...common, notes: first, steps: [], formula, sources: [...new Set(sources)] };
}

function valueOf(ref: SaverRef, year: SaverYear): { value: number; unit: SaverExplanation["unit"] } {
  switch (ref.kind) {
    case "saver-balance":
      return { value: year[ref.side][placeOf(ref.percent)]!, unit: "usd" };
    case "saver-below-paid":
      return { value: year.belowPaid[ref.side], unit: "pct" };
    case "saver-below-before":
      return { value: year.belowBefore, unit: "pct" };
    case "saver-gap":
      return { value: year.gap, unit: "usd" };
    default:
      return { value: year.paidIn, unit: "usd" };
  }
}

/** What the classes add to what a mix is expected to do, in basis points. */
function stepsOf(atlas: Atlas, plan: SaverPlan, kind: "mix-return" | "mix-swing", at: Side): readonly Step[] {
  return explainMix(atlas, plan.model.outcome, plan.model, { kind, at } as Parameters<typeof explainMix>[3])
    .steps;
}

/** Explains a figure of a saver's future. Throws for a year that was not simulated. */
export function explainSaver(atlas: Atlas, study: SaverStudy, ref: SaverRef): SaverExplanation {
  const { plan, years } = study;
  const { model } = plan;
  const { correlation, inflationPct } = model.assumptions;
  const side = (of: Side) => model[of];
  switch (ref.kind) {
    case "saver-start":
      return startExplanation(study, ref);
    case "saver-add":
      return addExplanation(study, ref);
    case "saver-inflation":
      return assumed(study, ref, inflationPct, [PRICES]);
    case "saver-return":
      return {
        ...assumed(study, ref, side(ref.side).return.used, classSources(plan)),
        steps: stepsOf(atlas, plan, "mix-return", ref.side),
      };
    case "saver-swing":
      return {
        ...assumed(study, ref, side(ref.side).swing.used, [...classSources(plan), ...correlation.sources]),
        steps: stepsOf(atlas, plan, "mix-swing", ref.side),
      };
    case "saver-correlation":
      return assumed(study, ref, 100 * plan.correlation, correlation.sources, correlation.formula);
    case "saver-paths":
      return {
        ref,
        value: plan.run.paths,
        unit: "count",
        basis: "choice",
        asOf: null,
        label: null,
        notes: [],
        steps: [],
        sources: [],
      };
  }
  const year = years[ref.year];
  if (!year) throw new Error(`The year ${ref.year} was not simulated`);
  const paid = ref.kind === "saver-paid";
  const drawn = plan.history ? plan.history.sources : [...classSources(plan), ...correlation.sources];
  const money = [...balanceSources(plan), ...addSources(plan)];
  return {
    ref,
    ...valueOf(ref, year),
    basis: paid ? "computed" : "estimated",
    asOf: null,
    label: null,
    notes: [],
    steps: paid ? inputSteps(atlas, study).slice(0, 2) : inputSteps(atlas, study),
    sources: uniqueIds(paid ? money : [...money, ...drawn, PRICES]),
  };
}
