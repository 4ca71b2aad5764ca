import type { Atlas } from "./atlas";
import { explainBalance, type Saver } from "./explainBalance";
import { explainRowFee } from "./costSteps";
import { explainClass } from "./explainClass";
import { explainFees } from "./explainFees";
import { explainGate, explainSellable } from "./explainLiquidity";
import { explainMix } from "./explainRisk";
import { explainShare } from "./explainShare";
import type { Explanation } from "./explanation";
import type { RowTerm } from "./liquidity";
import type { ModelRef } from "./modelRef";
import type { Outcome } from "./outcome";
import type { OutcomeModel } from "./outcomeModel";

/** Everything that figures of the Outcome page are explained by. */
export interface ModelView {
  readonly outcome: Outcome;
  readonly model: OutcomeModel;
  readonly terms: readonly RowTerm[];
  readonly saver: Saver;
}

function rowFee(
  atlas: Atlas,
  { outcome, model }: ModelView,
  ref: ModelRef & { kind: "row-fee" },
): Explanation {
  const found = model.fees.rows.find(({ row }) => row.id === ref.id);
  if (!found) throw new Error(`No row ${ref.id}`);
  return explainRowFee(atlas, outcome, model, found);
}

/** Explains a figure of the Outcome page. Throws for an id that is not there. */
export function explainModel(atlas: Atlas, view: ModelView, ref: ModelRef): Explanation {
  const { outcome, model, terms, saver } = view;
  switch (ref.kind) {
    case "mix-fee":
    case "mix-fee-usd":
    case "saver-first":
    case "saver-lost":
      return explainFees(atlas, view, ref as Parameters<typeof explainFees>[2]);
    case "saver-balance":
      return explainBalance(saver, ref);
    case "row-fee":
      return rowFee(atlas, view, ref as Parameters<typeof rowFee>[2]);
    case "mix-return":
    case "mix-swing":
      return explainMix(atlas, outcome, model, ref as Parameters<typeof explainMix>[3]);
    case "sellable":
      return explainSellable(atlas, outcome, terms, ref as Parameters<typeof explainSellable>[3]);
    case "class-share":
      return explainShare(atlas, outcome, model, ref as Parameters<typeof explainShare>[3]);
    case "gate":
      return explainGate(model.assumptions, ref);
    default:
      return explainClass(atlas, model, ref as Parameters<typeof explainClass>[2]);
  }
}
