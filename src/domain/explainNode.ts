import type { AssetNode } from "./assetTree";
import type { ReleaseTree } from "./atlas";
import { dateOf, moneyStep, uniqueIds, type Explanation, type Step } from "./explanation";
import { sumBasis } from "./figure";

/** A node as an input of another figure. */
export function nodeStep(found: ReleaseTree, node: AssetNode, sign: Step["sign"] = ""): Step {
  const { usdMillions, basis, label } = node;
  return moneyStep(found.money, sign, "release", usdMillions, basis, () => explainNode(found, node), label);
}

/** Nodes added up. */
export function sumSteps(found: ReleaseTree, nodes: readonly AssetNode[]): readonly Step[] {
  return nodes.map((node, index) => nodeStep(found, node, index === 0 ? "" : "+"));
}

/**
 * What the money of a node is made of: a derived group is the sum of its parts, a remainder what is above it less its
 * neighbours. None where the node is published, or where its formula says how it was made. Never runs in a circle.
 */
export function nodeSteps(found: ReleaseTree, { id, basis, parent, children }: AssetNode): readonly Step[] {
  if (basis === "derived") return sumSteps(found, children);
  const above = parent === null ? undefined : found.tree.byId.get(parent);
  if (basis !== "residual" || !above || above.basis === "derived") return [];
  const others = above.children.filter((other) => other.id !== id);
  if (others.some((other) => other.basis === "residual")) return [];
  return [nodeStep(found, above), ...others.map((other) => nodeStep(found, other, "−"))];
}

/** Explains the money of a node as its release has it. */
export function explainNode(found: ReleaseTree, node: AssetNode): Explanation {
  const { id, basis, label, formula, low, high, publishedTotal, note, sources, usdMillions } = node;
  return {
    ref: { kind: "node", id },
    value: usdMillions,
    unit: found.money,
    basis,
    asOf: dateOf(found),
    label,
    low,
    high,
    formula,
    publishedTotal,
    notes: note === undefined ? [] : [note],
    steps: nodeSteps(found, node),
    sources,
  };
}

/** Explains the sum of several nodes. */
export function explainNodes(found: ReleaseTree, nodes: readonly AssetNode[]): Explanation {
  const [only, second] = nodes;
  if (only && !second) return explainNode(found, only);
  return {
    ref: { kind: "input", id: nodes.map(({ id }) => id).join("~") },
    value: nodes.reduce((all, { usdMillions }) => all + usdMillions, 0),
    unit: found.money,
    basis: sumBasis(nodes.map(({ basis }) => basis)),
    asOf: dateOf(found),
    label: null,
    notes: [],
    steps: sumSteps(found, nodes),
    sources: uniqueIds(...nodes.map(({ sources }) => sources)),
  };
}
