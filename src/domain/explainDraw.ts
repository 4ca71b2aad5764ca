import { baseProvenance, type Explanation, type Step } from "./explanation";
import type { FigureRef } from "./figureRef";
import type { Outcome } from "./outcome";
import { WHOLE } from "./scenario";

/** Explains what a leaf gives: what moves, times its share of it; what others could not give is added. */
export function explainDraw(outcome: Outcome, ref: Extract<FigureRef, { kind: "draw" }>): Explanation {
  const { from } = outcome.scenario;
  const leaf = outcome.releaseTree.tree.byId.get(ref.id);
  const value = outcome.draw[ref.id];
  if (!leaf || value === undefined) throw new Error(`No leaf ${ref.id} under the base`);
  const share = from === "prorata" ? (WHOLE * leaf.usdMillions) / outcome.baseTotal : (from[ref.id] ?? 0);
  const steps: readonly Step[] = [
    { sign: "", value: outcome.asked, unit: outcome.money, what: "moved", basis: "computed" },
    {
      sign: "×",
      value: share,
      unit: "bp",
      what: "source-share",
      basis: from === "prorata" ? "computed" : "choice",
    },
    { sign: "=", value, unit: outcome.money, what: "draw", basis: "computed" },
  ];
  return {
    ...baseProvenance(outcome),
    ref,
    value,
    unit: outcome.money,
    basis: leaf.basis,
    label: leaf.label,
    steps,
    publishedTotal: undefined,
    formula: leaf.formula,
    notes: leaf.note === undefined ? [] : [leaf.note],
    sources: leaf.sources,
  };
}
