import { pathUp, type AssetTree } from "../../domain/assetTree";
import type { Findable } from "../../controls/SearchBox";
import { moneyBy } from "../../text/amount";
import { synonymsOf } from "../../text/synonymsOf";

/** All nodes of a market as things that can be found, in tree order. */
export function findableNodes(tree: AssetTree): readonly Findable[] {
  return [...tree.byId.values()].map(({ id, label, shortLabel, usdMillions, basis }) => {
    const above = pathUp(tree, id).slice(1).reverse();
    const where = above.map((step) => tree.byId.get(step)!.shortLabel).join(" › ");
    const words = `${label} ${shortLabel} ${synonymsOf(id)}`;
    return { id, label, where, amount: moneyBy(usdMillions, basis), words };
  });
}
