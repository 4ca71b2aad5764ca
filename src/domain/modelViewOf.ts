import type { Assumptions } from "./assumptions";
import type { Atlas } from "./atlas";
import type { ModelView } from "./explainModel";
import { rowTerms } from "./liquidity";
import type { ModelChoices } from "./modelChoices";
import type { Outcome } from "./outcome";
import { outcomeModel } from "./outcomeModel";
import { usualBalance } from "./saverDefaults";

/** All that the Outcome page shows of a mix: the model, how soon it can be sold, a saver. */
export function modelViewOf(
  atlas: Atlas,
  outcome: Outcome,
  assumptions: Assumptions,
  choices: ModelChoices,
): ModelView {
  const model = outcomeModel(atlas, outcome, assumptions, choices);
  const usual = usualBalance(atlas, assumptions.balances, choices.age);
  return {
    outcome,
    model,
    terms: rowTerms(assumptions, outcome.rows),
    saver: {
      usual,
      balance: choices.balance ?? usual.medianUsd,
      isUsual: choices.balance === null,
      years: choices.horizon,
      growth: model.before.return.used + model.fees.before.drag,
    },
  };
}
