import type { Explanation, Step } from "./explanation";
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
  | "paths"
  | "payments"
  | "people";

/** A line of how a figure of a saver was made. */
export type SaverStep = Omit<Step, "what"> & { readonly what: SaverStepWhat };

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

/** What the simulation is made from, line by line. */
function inputSteps({ plan }: SaverStudy): readonly SaverStep[] {
  const { model, run, balance, add, correlation } = plan;
  const { choices, assumptions } = model;
  const own = (is: boolean) => (is ? "choice" : "derived") as SaverStep["basis"];
  const drawn: readonly SaverStep[] = [
    { sign: "", value: model.before.return.used, unit: "pct", what: "return-before", basis: "estimated" },
    { sign: "", value: model.after.return.used, unit: "pct", what: "return-after", basis: "estimated" },
    { sign: "", value: model.before.swing.used, unit: "pct", what: "swing-before", basis: "estimated" },
    { sign: "", value: model.after.swing.used, unit: "pct", what: "swing-after", basis: "estimated" },
    { sign: "", value: 100 * correlation, unit: "pct", what: "correlation", basis: "estimated" },
  ];
  return [
    { sign: "", value: balance, unit: "usd", what: "balance", basis: own(choices.balance !== null) },
    { sign: "", value: add, unit: "usd", what: "add", basis: own(choices.add !== null) },
    { sign: "", value: run.years, unit: "years", what: "years", basis: "choice" },
    ...(plan.history ? [] : drawn),
    { sign: "", value: assumptions.inflationPct, unit: "pct", what: "inflation", basis: "assumption" },
    { sign: "", value: run.paths, unit: "count", what: "paths", basis: "choice" },
  ];
}

function addExplanation({ plan }: SaverStudy, ref: SaverRef): SaverExplanation {
  const { usdMillions, people, year, sources } = plan.usual.add;
  const own = plan.model.choices.add !== null;
  const steps: readonly SaverStep[] = [
    { sign: "", value: usdMillions, unit: "usdMillions", what: "payments", basis: "published" },
    { sign: "÷", value: people, unit: "people", what: "people", basis: "published" },
  ];
  const common = { ref, value: plan.add, unit: "usd", label: null, notes: [] } as const;
  return own
    ? { ...common, basis: "choice", asOf: null, steps: [], sources: [] }
    : { ...common, basis: "derived", asOf: String(year), steps, sources };
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
  const common = { ref, value, unit: "pct", basis: "estimated", asOf: null, label: null } as const;
  const { notes } = plan.model.assumptions;
  const first = ref.kind === "saver-inflation" ? [] : notes.slice(0, 2);
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

/** Explains a figure of a saver's future. Throws for a year that was not simulated. */
export function explainSaver(study: SaverStudy, ref: SaverRef): SaverExplanation {
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
      return assumed(study, ref, side(ref.side).return.used, classSources(plan));
    case "saver-swing":
      return assumed(study, ref, side(ref.side).swing.used, [...classSources(plan), ...correlation.sources]);
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
    steps: paid ? inputSteps(study).slice(0, 2) : inputSteps(study),
    sources: [...new Set(paid ? money : [...money, ...drawn, PRICES])],
  };
}
