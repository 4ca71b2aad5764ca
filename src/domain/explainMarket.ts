import type { Explanation, Step } from "./explanation";
import type { FigureRef } from "./figureRef";
import type { MarketView } from "./marketView";

type NodeRef = Extract<FigureRef, { kind: "row" } | { kind: "node-change" }>;

function valueStep(sign: Step["sign"], value: number, label: string, basis: Step["basis"]): Step {
  return { sign, value, unit: "usdMillions", what: "release", label, basis };
}

/** Explains the money of a node at the release shown, or its change since the release compared with. */
export function explainMarket(view: MarketView, ref: NodeRef): Explanation {
  const { release, tree } = view.releaseTree;
  const node = tree.byId.get(ref.id);
  if (!node) throw new Error(`No node ${ref.id}`);
  const { basis, label, formula, low, high, publishedTotal, note, sources, usdMillions } = node;
  const own: Explanation = {
    ref,
    value: usdMillions,
    unit: "usdMillions",
    basis,
    asOf: release.asOf,
    label,
    low,
    high,
    formula,
    publishedTotal,
    notes: note === undefined ? [] : [note],
    steps: [],
    sources,
  };
  const earlier = view.since?.tree.byId.get(node.id);
  if (ref.kind !== "node-change" || !earlier || !view.since) return own;
  return {
    ...own,
    value: usdMillions - earlier.usdMillions,
    basis: basis === "published" && earlier.basis === "published" ? "derived" : "estimated",
    low: undefined,
    high: undefined,
    publishedTotal: undefined,
    steps: [
      valueStep("", usdMillions, release.label, basis),
      valueStep("−", earlier.usdMillions, view.since.release.label, earlier.basis),
    ],
    notes: [release.note, view.since.release.note, ...own.notes],
    sources: [...new Set([...sources, ...earlier.sources])],
  };
}

/** The money in one class at the release shown: the leaves of that class, added up. */
export function explainMarketClass(
  view: MarketView,
  id: string,
  label: string,
  definition: string,
): Explanation {
  const leaves = view.rows.filter(({ assetClass }) => assetClass === id);
  const nodes = leaves.map((leaf) => view.releaseTree.tree.byId.get(leaf.id)!);
  return {
    ref: { kind: "class", id },
    value: leaves.reduce((all, { after }) => all + after, 0),
    unit: "usdMillions",
    basis: nodes.every(({ basis }) => basis === "published") ? "derived" : "estimated",
    asOf: view.releaseTree.release.asOf,
    label,
    notes: [definition],
    steps: nodes.map((node, index) =>
      valueStep(index === 0 ? "" : "+", node.usdMillions, node.label, node.basis),
    ),
    sources: [...new Set(nodes.flatMap(({ sources }) => sources))],
  };
}
