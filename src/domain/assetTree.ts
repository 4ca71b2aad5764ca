import type { MarketNode } from "./market";

/** A node of the market with its children in file order. */
export interface AssetNode extends MarketNode {
  readonly children: readonly AssetNode[];
}

/** A market as a tree. `byId` is in tree order: parents before children, in file order. */
export interface AssetTree {
  readonly root: AssetNode;
  readonly byId: ReadonlyMap<string, AssetNode>;
}

/** Builds the tree from nodes in file order. Throws on no root, two roots, an unknown parent or a repeated id. */
export function buildAssetTree(nodes: readonly MarketNode[]): AssetTree {
  const childrenOf = new Map<string | null, MarketNode[]>();
  const ids = new Set<string>();
  for (const node of nodes) {
    if (ids.has(node.id)) throw new Error(`Node ${node.id} stands twice`);
    ids.add(node.id);
    childrenOf.set(node.parent, [...(childrenOf.get(node.parent) ?? []), node]);
  }
  const orphan = nodes.find((node) => node.parent !== null && !ids.has(node.parent));
  if (orphan) throw new Error(`Node ${orphan.id} has an unknown parent ${orphan.parent}`);
  const [top, second] = childrenOf.get(null) ?? [];
  if (!top || second) throw new Error("A market has exactly one root");
  const byId = new Map<string, AssetNode>();
  function grow(node: MarketNode): AssetNode {
    const children: AssetNode[] = [];
    const grown: AssetNode = { ...node, children };
    byId.set(node.id, grown);
    for (const child of childrenOf.get(node.id) ?? []) children.push(grow(child));
    return grown;
  }
  const root = grow(top);
  if (byId.size !== nodes.length) throw new Error("The parents of a market run in a circle");
  return { root, byId };
}

/** The leaves under a node, in tree order; a leaf is its own only leaf. */
function leavesOf(node: AssetNode): readonly AssetNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

/** The leaves under several nodes, none under another, in tree order. */
export function leavesUnder(tree: AssetTree, ids: readonly string[]): readonly AssetNode[] {
  const wanted = new Set(ids);
  return [...tree.byId.values()].filter((node) => wanted.has(node.id)).flatMap(leavesOf);
}

/** The ids from a node up to the root, the node first. Empty for an unknown id. */
export function pathUp(tree: AssetTree, id: string): readonly string[] {
  const path: string[] = [];
  for (
    let node = tree.byId.get(id);
    node;
    node = node.parent === null ? undefined : tree.byId.get(node.parent)
  )
    path.push(node.id);
  return path;
}

/** Whether a node is one of the others or below one of them. */
export function isWithin(tree: AssetTree, id: string, others: readonly string[]): boolean {
  return pathUp(tree, id).some((step) => others.includes(step));
}
