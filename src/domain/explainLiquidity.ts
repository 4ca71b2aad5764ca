import { sumBasis } from "./figure";
import type { Atlas } from "./atlas";
import { baseStep } from "./explainBase";
import { explainHolding } from "./explainLookThrough";
import { baseProvenance, moneyStep, type Explanation } from "./explanation";
import { quartersUntil } from "./gateQueue";
import type { RowTerm } from "./liquidity";
import type { ModelRef } from "./modelRef";
import type { Outcome } from "./outcome";
import type { Assumptions } from "./assumptions";

/** Explains how much of a mix can be had so soon: the holdings that it adds up. */
export function explainSellable(
  atlas: Atlas,
  outcome: Outcome,
  terms: readonly RowTerm[],
  ref: ModelRef & { kind: "sellable" },
): Explanation {
  const own = terms.filter(({ term, row }) => term === ref.id && row[ref.at] > 0);
  const value = own.reduce((all, { row }) => all + row[ref.at], 0);
  const base = baseProvenance(outcome);
  const largest = [...own].sort((one, other) => other.row[ref.at] - one.row[ref.at]);
  return {
    ref,
    ...base,
    formula: undefined,
    publishedTotal: undefined,
    notes: [],
    value: (10_000 * value) / outcome.baseTotal,
    unit: "bp",
    basis: sumBasis(own.map(({ row }) => row.basis)),
    steps: [
      ...largest.map(({ row }, place) =>
        moneyStep(
          outcome.money,
          place === 0 ? "" : "+",
          "release",
          row[ref.at],
          row.basis,
          () => explainHolding(atlas, outcome, row, ref.at),
          row.label,
        ),
      ),
      baseStep(outcome, "÷"),
    ],
    sources: [...new Set([...own.flatMap(({ sources }) => sources), ...base.sources])],
  };
}

/** Explains how long a queue takes. Throws where it never comes to that. */
export function explainGate({ facts }: Assumptions, ref: ModelRef & { kind: "gate" }): Explanation {
  const value = quartersUntil(ref.asking / 10_000, ref.part / 10_000);
  if (value === null) throw new Error("That queue never ends");
  const gated = [...facts.values()].filter(({ liquidity }) => /5\s?%/.test(liquidity.note));
  return {
    ref,
    value,
    unit: "count",
    basis: "estimated",
    asOf: null,
    label: null,
    notes: gated.map(({ liquidity }) => liquidity.note),
    steps: [],
    sources: [...new Set(gated.flatMap(({ liquidity }) => liquidity.sources))],
  };
}
