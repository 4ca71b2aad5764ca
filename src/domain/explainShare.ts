import type { Atlas } from "./atlas";
import { baseStep } from "./explainBase";
import { explainColumn, explainHolding } from "./explainLookThrough";
import { baseProvenance, inputOf, moneyStep, type Explanation, type Step } from "./explanation";
import type { MixRow } from "./mixRows";
import { isUnknown, type Side } from "./modelMix";
import type { ModelRef } from "./modelRef";
import type { Outcome } from "./outcome";
import type { OutcomeModel } from "./outcomeModel";
import { WHOLE } from "./scenario";

type ShareRef = ModelRef & { kind: "class-share" };

/** All money whose content is published, as what a share is taken of. */
function knownStep(atlas: Atlas, outcome: Outcome, known: readonly MixRow[], at: Side): Step {
  const value = known.reduce((all, row) => all + row[at], 0);
  const open = () =>
    inputOf(`known-${at}`, {
      value,
      unit: outcome.money,
      basis: "estimated",
      steps: known.map((row, place) => {
        const held = () => explainHolding(atlas, outcome, row, at);
        return moneyStep(
          outcome.money,
          place === 0 ? "" : "+",
          "release",
          row[at],
          row.basis,
          held,
          row.label,
        );
      }),
      sources: baseProvenance(outcome).sources,
    });
  return moneyStep(outcome.money, "÷", "known-content", value, "computed", open);
}

/** What a holding of unknown content has of the class, if it consists of what the others did before the move. */
function restStep(atlas: Atlas, outcome: Outcome, before: Explanation, row: MixRow): Step {
  const value = (row.after * before.value) / WHOLE;
  const held = () => explainHolding(atlas, outcome, row, "after");
  const share = {
    sign: "×",
    value: before.value,
    unit: "bp",
    what: "class-share",
    basis: "estimated",
  } as const;
  const open = () =>
    inputOf(`rest-${row.id}-${before.label}`, {
      value,
      unit: outcome.money,
      basis: "estimated",
      steps: [
        moneyStep(outcome.money, "", "after", row.after, row.basis, held),
        { ...share, open: () => before },
      ],
      sources: before.sources,
    });
  return moneyStep(outcome.money, "+", "release", value, "computed", open, row.label);
}

/** The money in the class, by all the money that it is a share of: the formula of `modelMix`. */
function moneySteps(atlas: Atlas, outcome: Outcome, model: OutcomeModel, ref: ShareRef): readonly Step[] {
  const { id, at } = ref;
  const held = outcome.rows.filter((row) => row[at] > 0);
  const hidden = held.filter((row) => isUnknown(atlas, row));
  const isWhole = model.mix.treated === "assumed" || hidden.length === 0;
  const counted = isWhole ? held : held.filter((row) => !isUnknown(atlas, row));
  const open = () => explainColumn(atlas, outcome, id, at, counted);
  const own = moneyStep(outcome.money, "", at, open().value, "computed", open);
  if (isWhole) return [own, baseStep(outcome, "÷")];
  if (model.mix.treated === "out" || at === "before") return [own, knownStep(atlas, outcome, counted, at)];
  const before = explainShare(atlas, outcome, model, { ...ref, at: "before" });
  return [own, ...hidden.map((row) => restStep(atlas, outcome, before, row)), baseStep(outcome, "÷")];
}

/** Explains which share of a mix is in a class of risk, every holding looked through. */
export function explainShare(
  atlas: Atlas,
  outcome: Outcome,
  model: OutcomeModel,
  ref: ShareRef,
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
