import type { Atlas } from "./atlas";
import { baseStep } from "./explainBase";
import { explainColumn } from "./explainLookThrough";
import { baseProvenance, moneyStep, type Explanation, type Step } from "./explanation";
import type { ModelRef } from "./modelRef";
import type { Outcome } from "./outcome";
import type { OutcomeModel } from "./outcomeModel";

/** The money in the class by the base; none where unknown content is not taken as the data assume. */
function moneySteps(
  atlas: Atlas,
  outcome: Outcome,
  { mix }: OutcomeModel,
  { id, at }: ModelRef & { kind: "class-share" },
): readonly Step[] {
  if (mix.treated !== "assumed") return [];
  const open = () => explainColumn(atlas, outcome, id, at);
  return [moneyStep(outcome.money, "", at, open().value, "computed", open), baseStep(outcome, "÷")];
}

/** Explains which share of a mix is in a class of risk, every holding looked through. */
export function explainShare(
  atlas: Atlas,
  outcome: Outcome,
  model: OutcomeModel,
  ref: ModelRef & { kind: "class-share" },
): Explanation {
  const { mix } = model;
  const held = outcome.rows.filter((row) => row[ref.at] > 0);
  const through = [...new Set(held.map(({ assetClass }) => assetClass))]
    .map((id) => atlas.lookThrough.get(id)!)
    .filter(({ into }) => into.some((part) => part.class === ref.id));
  const base = baseProvenance(outcome);
  return {
    ref,
    ...base,
    value: 10_000 * mix[ref.at][mix.classes.indexOf(ref.id)]!,
    unit: "bp",
    basis: "estimated",
    label: atlas.classes.get(ref.id)!.label,
    formula: undefined,
    publishedTotal: undefined,
    notes: [...new Set(through.flatMap(({ formula }) => (formula === undefined ? [] : [formula])))],
    steps: moneySteps(atlas, outcome, model, ref),
    sources: [...new Set([...through.flatMap(({ sources }) => sources), ...base.sources])],
  };
}
