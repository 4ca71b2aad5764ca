import { leavesUnder, type AssetNode } from "./assetTree";
import { askedStep, baseStep } from "./explainBase";
import { nodeStep } from "./explainNode";
import {
  baseProvenance,
  dateOf,
  inputOf,
  moneyStep,
  uniqueIds,
  type Explanation,
  type Step,
} from "./explanation";
import { sumBasis } from "./figure";
import type { FigureRef } from "./figureRef";
import type { Outcome } from "./outcome";
import { WHOLE } from "./scenario";

/** The share of a leaf in all of the base. */
function explainLeafShare(outcome: Outcome, leaf: AssetNode): Explanation {
  return inputOf(leaf.id, {
    value: (WHOLE * leaf.usdMillions) / outcome.baseTotal,
    unit: "bp",
    basis: sumBasis([leaf.basis, outcome.baseBasis]),
    asOf: dateOf(outcome.releaseTree),
    steps: [nodeStep(outcome.releaseTree, leaf), baseStep(outcome, "÷")],
    sources: uniqueIds(leaf.sources, baseProvenance(outcome).sources),
  });
}

function shareStep(outcome: Outcome, leaf: AssetNode): Step {
  const { from } = outcome.scenario;
  const common = { sign: "×", unit: "bp", what: "source-share" } as const;
  if (from !== "prorata") return { ...common, value: from[leaf.id] ?? 0, basis: "choice" };
  const open = () => explainLeafShare(outcome, leaf);
  return { ...common, value: open().value, basis: "computed", open };
}

/** What goes out of a leaf as an input. */
export function drawStep(outcome: Outcome, leaf: AssetNode, sign: Step["sign"] = ""): Step {
  const open = () => explainDraw(outcome, { kind: "draw", id: leaf.id });
  return moneyStep(outcome.money, sign, "draw-of", outcome.draw[leaf.id]!, "computed", open, leaf.label);
}

/** Explains what several leaves give together. */
export function explainDraws(outcome: Outcome, leaves: readonly AssetNode[]): Explanation {
  const giving = leaves.filter(({ id }) => outcome.draw[id]! > 0);
  const [only, second] = giving;
  if (only && !second) return explainDraw(outcome, { kind: "draw", id: only.id });
  return inputOf("draw", {
    value: giving.reduce((all, { id }) => all + outcome.draw[id]!, 0),
    unit: outcome.money,
    basis: sumBasis(giving.map(({ basis }) => basis)),
    asOf: dateOf(outcome.releaseTree),
    steps: giving.map((leaf, index) => drawStep(outcome, leaf, index === 0 ? "" : "+")),
    sources: uniqueIds(...giving.map(({ sources }) => sources)),
  });
}

/** The leaves under a node, as an outcome draws from them. */
export function drawnLeaves({ releaseTree: { tree }, draw }: Outcome, id: string): readonly AssetNode[] {
  return leavesUnder(tree, [id]).filter((leaf) => leaf.id in draw);
}

/**
 * Explains what a leaf gives: what was asked for, times its share of it; what others could not give is added. A leaf
 * that gives all that it has gives its own money.
 */
export function explainDraw(outcome: Outcome, ref: Extract<FigureRef, { kind: "draw" }>): Explanation {
  const leaf = outcome.releaseTree.tree.byId.get(ref.id);
  const value = outcome.draw[ref.id];
  if (!leaf || value === undefined) throw new Error(`No leaf ${ref.id} under the base`);
  const result = moneyStep(outcome.money, "=", "draw", value, "computed");
  const emptied = value === leaf.usdMillions && outcome.scenario.from !== "prorata";
  return {
    ...baseProvenance(outcome),
    ref,
    value,
    unit: outcome.money,
    basis: leaf.basis,
    label: leaf.label,
    steps: emptied
      ? [nodeStep(outcome.releaseTree, leaf), result]
      : [askedStep(outcome, "moved"), shareStep(outcome, leaf), result],
    publishedTotal: undefined,
    formula: leaf.formula,
    notes: leaf.note === undefined ? [] : [leaf.note],
    sources: leaf.sources,
  };
}
