import type { Atlas } from "./atlas";
import type { ClassInputs } from "./classInputs";
import { sumBasis, type Basis, type StepBasis } from "./figure";
import type { Explanation, Step } from "./explanation";
import type { ModelRef } from "./modelRef";
import type { Side } from "./modelMix";
import type { OutcomeModel } from "./outcomeModel";
import { volatilityParts } from "./portfolioRisk";

type MixRef = ModelRef & { kind: "mix-return" | "mix-swing" };
type ClassRef = ModelRef & {
  kind: "class-return" | "class-swing" | "class-fee" | "own-return" | "own-swing";
};

/** What a class of risk rests on, one kind of number. */
function classProvenance({ assumptions }: OutcomeModel, id: string, of: "return" | "swing" | "fee") {
  const row = assumptions.classes.get(id)!;
  if (of === "swing") return row.volatilityPct;
  if (of === "fee") return row.feePct;
  const { basis, formula, houses } = row.expectedReturnPct;
  return { basis, formula, sources: [...new Set(houses.flatMap(({ sources }) => sources))] };
}

function basisOf(model: OutcomeModel, id: string, of: "return" | "swing" | "fee"): StepBasis {
  return model.inputs.get(id)!.changed.includes(of) ? "choice" : classProvenance(model, id, of).basis;
}

/** What the classes add to a figure of a side, in basis points, largest first. */
function parts(model: OutcomeModel, { kind }: MixRef, side: Side) {
  const { mix, inputs, correlation } = model;
  const list = [...inputs.values()];
  const shares =
    kind === "mix-return"
      ? list.map((input, place) => mix[side][place]! * input.return.used)
      : volatilityParts(
          mix[side],
          list.map((input) => input.swing.used),
          correlation,
        );
  return list
    .map((input, place) => ({ id: input.id, points: 100 * shares[place]!, share: mix[side][place]! }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

function mixSteps(atlas: Atlas, model: OutcomeModel, ref: MixRef, side: Side): readonly Step[] {
  const of = ref.kind === "mix-return" ? "return" : "swing";
  const steps = parts(model, ref, side).map(({ id, points }, place): Step => ({
    sign: points < 0 ? "−" : place === 0 ? "" : "+",
    value: Math.abs(points),
    unit: "bp",
    what: "release",
    label: atlas.classes.get(id)!.label,
    basis: basisOf(model, id, of),
  }));
  if (ref.kind === "mix-swing") return steps;
  const drag = 100 * model.fees[side].drag;
  return [...steps, { sign: "−", value: drag, unit: "bp", what: "mix-fee-drag", basis: "computed" }];
}

/** Explains expected return or volatility of a mix by what each class adds. */
export function explainMix(atlas: Atlas, model: OutcomeModel, ref: MixRef): Explanation {
  const of = ref.kind === "mix-return" ? "return" : "swing";
  const side: Side = ref.at === "before" ? "before" : "after";
  const used = parts(model, ref, side).map(({ id }) => id);
  const value = (end: "low" | "used" | "high") =>
    100 * (model[side][of][end] - (ref.at === "change" ? model.before[of][end] : 0));
  const citedBy = (ids: Iterable<string>) => [...ids].flatMap((id) => classProvenance(model, id, of).sources);
  const own = citedBy(used);
  // Where no class of the mix has a figure, those are cited that have none for it.
  const cited = own.length > 0 ? own : citedBy(model.assumptions.classes.keys());
  const { correlation } = model.assumptions;
  return {
    ref,
    value: value("used"),
    unit: "bp",
    basis: sumBasis(used.map((id) => classProvenance(model, id, of).basis)),
    asOf: null,
    label: null,
    ...(ref.at !== "change" && { low: value("low"), high: value("high") }),
    notes: of === "swing" ? [correlation.formula, correlation.caution] : [],
    steps: ref.at === "change" ? [] : mixSteps(atlas, model, ref, side),
    sources: [...new Set([...cited, ...(of === "swing" ? correlation.sources : [])])],
  };
}

function houseSteps({ assumptions }: OutcomeModel, id: string): readonly Step[] {
  return assumptions.classes.get(id)!.expectedReturnPct.houses.map(({ house, edition, pct }) => ({
    sign: "",
    value: 100 * pct,
    unit: "bp",
    what: "release",
    label: `${house}, ${edition}`,
    basis: "published",
  }));
}

/** Explains a number of a class of risk, or what a destination would do by itself. */
export function explainClass(atlas: Atlas, model: OutcomeModel, ref: ClassRef): Explanation {
  const isOwn = ref.kind === "own-return" || ref.kind === "own-swing";
  const id = isOwn ? atlas.destinations.get(ref.id)!.assetClass : ref.id;
  const of = ref.kind.replace(/^(own|class)-/, "") as "return" | "swing" | "fee";
  const input: ClassInputs = model.inputs.get(id)!;
  const point = isOwn ? model.destinations.get(ref.id)! : null;
  const ranged = point && of !== "fee" ? point[of] : input[of];
  const { basis, formula, sources } = classProvenance(model, id, of);
  const feeTaken = isOwn && of === "return" && !input.netOfFees;
  const fee: readonly Step[] = feeTaken
    ? [
        {
          sign: "−",
          value: 100 * input.fee.used,
          unit: "bp",
          what: "mix-fee-drag",
          basis: basisOf(model, id, "fee"),
        },
      ]
    : [];
  const isChanged = input.changed.includes(of);
  return {
    ref,
    value: 100 * ranged.used,
    unit: "bp",
    basis: isChanged ? "choice" : (basis as Basis),
    asOf: null,
    label: isOwn ? atlas.destinations.get(ref.id)!.label : atlas.classes.get(id)!.label,
    low: 100 * ranged.low,
    high: 100 * ranged.high,
    formula,
    notes: [],
    steps: isChanged ? [] : of === "return" ? [...houseSteps(model, id), ...fee] : [],
    sources: [...new Set([...sources, ...(feeTaken ? classProvenance(model, id, "fee").sources : [])])],
  };
}
