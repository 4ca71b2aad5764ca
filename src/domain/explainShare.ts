import type { Atlas } from "./atlas";
import { baseProvenance, type Explanation } from "./explanation";
import type { ModelRef } from "./modelRef";
import type { Outcome } from "./outcome";
import type { OutcomeModel } from "./outcomeModel";

/** Explains which share of a mix is in a class of risk, every holding looked through. */
export function explainShare(
  atlas: Atlas,
  outcome: Outcome,
  { mix }: OutcomeModel,
  ref: ModelRef & { kind: "class-share" },
): Explanation {
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
    steps: [],
    sources: [...new Set([...through.flatMap(({ sources }) => sources), ...base.sources])],
  };
}
