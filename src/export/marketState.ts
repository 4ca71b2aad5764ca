import type { AssetNode } from "../domain/assetTree";
import type { MarketView } from "../domain/marketView";

/** The market, or those parts of it, as JSON holds it: money in millions of US dollars. */
export function marketState({ scenario, since, releaseTree }: MarketView, nodes: readonly AssetNode[]) {
  return {
    // A view has the whole market as its base; what the scenario moves is not drawn in it.
    scenario: { release: scenario.release, node: scenario.node, unit: scenario.unit, color: scenario.color },
    outcome: {
      total: releaseTree.tree.root.usdMillions,
      since: since?.release.id ?? null,
      nodes: nodes.map(({ children, ...node }) => ({
        ...node,
        parts: children.map(({ id }) => id),
        before: since?.tree.byId.get(node.id)?.usdMillions ?? null,
      })),
    },
  };
}
