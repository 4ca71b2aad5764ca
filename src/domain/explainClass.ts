import type { Atlas } from "./atlas";
import type { ClassInputs } from "./classInputs";
import { inputOf, type Explanation, type Step } from "./explanation";
import type { Basis, StepBasis } from "./figure";
import type { ModelRef } from "./modelRef";
import type { OutcomeModel } from "./outcomeModel";

/** A number of a class of risk, or of a destination by itself. */
export type ClassRef = ModelRef & {
  kind: "class-return" | "class-swing" | "class-fee" | "own-return" | "own-swing";
};

/** What a class of risk rests on, one kind of number. */
export function classProvenance({ assumptions }: OutcomeModel, id: string, of: "return" | "swing" | "fee") {
  const row = assumptions.classes.get(id)!;
  if (of === "swing") return row.volatilityPct;
  if (of === "fee") return row.feePct;
  const { basis, formula, houses } = row.expectedReturnPct;
  return { basis, formula, sources: [...new Set(houses.flatMap(({ sources }) => sources))] };
}

/** The same, or a choice where a person set it. */
export function basisOf(model: OutcomeModel, id: string, of: "return" | "swing" | "fee"): StepBasis {
  return model.inputs.get(id)!.changed.includes(of) ? "choice" : classProvenance(model, id, of).basis;
}

function houseSteps({ assumptions }: OutcomeModel, id: string): readonly Step[] {
  return assumptions.classes.get(id)!.expectedReturnPct.houses.map(({ house, edition, pct, sources }) => {
    const own = { value: 100 * pct, unit: "bp", basis: "published" } as const;
    const label = `${house}, ${edition}`;
    return {
      ...own,
      sign: "",
      what: "release",
      label,
      open: () => inputOf(label, { ...own, label, sources }),
    };
  });
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
          open: () => explainClass(atlas, model, { kind: "class-fee", id } as ClassRef),
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
