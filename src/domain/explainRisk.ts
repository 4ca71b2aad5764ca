import type { Atlas } from "./atlas";
import { sumBasis } from "./figure";
import { dragStep } from "./costSteps";
import { basisOf, classProvenance, explainClass, type ClassRef } from "./explainClass";
import { explainShare } from "./explainShare";
import { inputOf, uniqueIds, type Explanation, type Step } from "./explanation";
import type { ModelRef } from "./modelRef";
import type { Side } from "./modelMix";
import type { Outcome } from "./outcome";
import type { OutcomeModel } from "./outcomeModel";
import { volatilityParts } from "./portfolioRisk";

type MixRef = ModelRef & { kind: "mix-return" | "mix-swing" };
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

/** What a class adds to a mix: its share, and what is expected of it or how much it swings. */
function explainPart(
  atlas: Atlas,
  outcome: Outcome,
  model: OutcomeModel,
  { id, at, of, value }: { id: string; at: Side; of: "return" | "swing"; value: number },
): Explanation {
  const share = explainShare(atlas, outcome, model, { kind: "class-share", id, at });
  const own = explainClass(atlas, model, { kind: `class-${of}`, id } as ClassRef);
  return inputOf(`${of}-${id}`, {
    value,
    unit: "bp",
    basis: "estimated",
    steps: [
      {
        sign: "",
        value: share.value,
        unit: "bp",
        what: "class-share",
        basis: "estimated",
        open: () => share,
      },
      {
        sign: of === "return" ? "×" : "",
        value: own.value,
        unit: "bp",
        what: `class-${of}`,
        basis: own.basis,
        open: () => own,
      },
    ],
    sources: uniqueIds(share.sources, own.sources),
  });
}

function mixSteps(
  atlas: Atlas,
  outcome: Outcome,
  model: OutcomeModel,
  ref: MixRef,
  side: Side,
): readonly Step[] {
  const of = ref.kind === "mix-return" ? "return" : "swing";
  const steps = parts(model, ref, side).map(({ id, points }, place): Step => {
    const value = Math.abs(points);
    return {
      sign: points < 0 ? "−" : place === 0 ? "" : "+",
      value,
      unit: "bp",
      what: "release",
      label: atlas.classes.get(id)!.label,
      basis: basisOf(model, id, of),
      open: () => explainPart(atlas, outcome, model, { id, at: side, of, value }),
    };
  });
  return ref.kind === "mix-swing" ? steps : [...steps, dragStep(atlas, outcome, model, side, "−")];
}

/** What the mix is expected to do on one side, as an input of its change. */
function sideStep(
  atlas: Atlas,
  outcome: Outcome,
  model: OutcomeModel,
  { kind }: MixRef,
  side: Side,
  sign: Step["sign"],
): Step {
  const open = () => explainMix(atlas, outcome, model, { kind, at: side } as MixRef);
  return { sign, value: open().value, unit: "bp", what: side, basis: "computed", open };
}

/** Explains expected return or volatility of a mix by what each class adds. */
export function explainMix(atlas: Atlas, outcome: Outcome, model: OutcomeModel, ref: MixRef): Explanation {
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
    steps:
      ref.at === "change"
        ? [
            sideStep(atlas, outcome, model, ref, "after", ""),
            sideStep(atlas, outcome, model, ref, "before", "−"),
          ]
        : mixSteps(atlas, outcome, model, ref, side),
    sources: [...new Set([...cited, ...(of === "swing" ? correlation.sources : [])])],
  };
}
