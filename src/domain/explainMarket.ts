import { explainNode, nodeStep, sumSteps } from "./explainNode";
import { uniqueIds, type Explanation, type Step } from "./explanation";
import { changeKind } from "./changeStep";
import type { FigureRef } from "./figureRef";
import type { ReleaseTree } from "./atlas";
import type { AssetNode } from "./assetTree";
import type { MarketView } from "./marketView";

type NodeRef = Extract<FigureRef, { kind: "row" } | { kind: "node-change" }>;

function releaseStep(found: ReleaseTree, node: AssetNode, sign: Step["sign"] = ""): Step {
  return { ...nodeStep(found, node, sign), label: found.release.label };
}

/** Explains the money of a node at the release shown, or its change since the release compared with. */
export function explainMarket(view: MarketView, ref: NodeRef): Explanation {
  const { release, tree } = view.releaseTree;
  const node = tree.byId.get(ref.id);
  if (!node) throw new Error(`No node ${ref.id}`);
  const { basis, usdMillions } = node;
  const own: Explanation = { ...explainNode(view.releaseTree, node), ref };
  const earlier = view.since?.tree.byId.get(node.id);
  if (ref.kind !== "node-change" || !earlier || !view.since) return own;
  return {
    ...own,
    value: usdMillions - earlier.usdMillions,
    basis: basis === "published" && earlier.basis === "published" ? "derived" : "estimated",
    low: undefined,
    high: undefined,
    publishedTotal: undefined,
    steps: [releaseStep(view.releaseTree, node), releaseStep(view.since, earlier, "−")],
    notes: [release.note, view.since.release.note, ...own.notes],
    sources: uniqueIds(node.sources, earlier.sources),
  };
}

function explainLeaves(view: MarketView, ref: FigureRef, rows: MarketView["rows"]): Explanation {
  const { release, tree } = view.releaseTree;
  const nodes = rows.map((leaf) => tree.byId.get(leaf.id)!);
  return {
    ref,
    value: rows.reduce((all, { after }) => all + after, 0),
    unit: "usdMillions",
    basis: nodes.every(({ basis }) => basis === "published") ? "derived" : "estimated",
    asOf: release.asOf,
    label: null,
    notes: [],
    steps: sumSteps(view.releaseTree, nodes),
    sources: uniqueIds(...nodes.map(({ sources }) => sources)),
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
  return { ...explainLeaves(view, { kind: "class", id }, leaves), label, notes: [definition] };
}

/** The money whose figures are of one basis, or which changed by so much: those leaves, added up. */
export function explainMarketKind(view: MarketView, ref: FigureRef & { readonly id: string }): Explanation {
  const leaves = view.rows.filter((row) =>
    ref.kind === "basis" ? row.basis === ref.id : String(changeKind(row)) === ref.id,
  );
  return explainLeaves(view, ref, leaves);
}
