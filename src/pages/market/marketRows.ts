import { isWithin, type AssetNode } from "../../domain/assetTree";
import type { MarketView } from "../../domain/marketView";
import { shownFocus } from "../redirect/mixTree";

/** The nodes of the market, or of the node zoomed into, in tree order, each group before its parts. */
export function marketRows(view: MarketView): readonly AssetNode[] {
  const { tree } = view.releaseTree;
  const focus = shownFocus(view);
  const nodes = [...tree.byId.values()];
  return focus === null ? nodes : nodes.filter(({ id }) => isWithin(tree, id, [focus]));
}
