import type { Atlas } from "./atlas";
import { explainFees, explainRowFee, type Saver } from "./explainFees";
import { explainGate, explainSellable } from "./explainLiquidity";
import { explainClass, explainMix } from "./explainRisk";
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

function explainBalance({ usual, balance, isUsual }: Saver, ref: ModelRef): Explanation {
  const { label, asOf, population, note, sources } = usual;
  return {
    ref,
    value: balance,
    unit: "usd",
    basis: isUsual ? "published" : "choice",
    asOf: isUsual ? asOf : null,
    label: isUsual ? label : null,
    notes: isUsual ? [population, ...(note === undefined ? [] : [note])] : [],
    steps: [],
    sources: isUsual ? sources : [],
  };
}

/** Explains a figure of the Outcome page. Throws for an id that is not there. */
export function explainModel(atlas: Atlas, view: ModelView, ref: ModelRef): Explanation {
  const { outcome, model, terms, saver } = view;
  switch (ref.kind) {
    case "mix-fee":
    case "mix-fee-usd":
    case "saver-first":
    case "saver-lost":
      return explainFees(outcome, model, saver, ref as Parameters<typeof explainFees>[3]);
    case "saver-balance":
      return explainBalance(saver, ref);
    case "row-fee":
      return explainRowFee(model, ref as Parameters<typeof explainRowFee>[1]);
    case "mix-return":
    case "mix-swing":
      return explainMix(atlas, model, ref as Parameters<typeof explainMix>[2]);
    case "sellable":
      return explainSellable(outcome, terms, ref);
    case "gate":
      return explainGate(model.assumptions, ref);
    default:
      return explainClass(atlas, model, ref as Parameters<typeof explainClass>[2]);
  }
}
