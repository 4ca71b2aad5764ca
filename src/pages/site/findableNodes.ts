import { isWithin, pathUp, type AssetTree } from "../../domain/assetTree";
import type { MoneyUnit } from "../../domain/figureRef";
import type { Findable } from "../../controls/SearchBox";
import { moneyBy } from "../../text/amount";
import { synonymsOf } from "../../text/synonymsOf";

/** All nodes of a market, or those of one's own plan, as things that can be found, in tree order. */
export function findableNodes(
  tree: AssetTree,
  unit: MoneyUnit = "usdMillions",
  root: string = tree.root.id,
): readonly Findable[] {
  const within = [...tree.byId.values()].filter(({ id }) => isWithin(tree, id, [root]));
  return within.map(({ id, label, shortLabel, usdMillions, basis }) => {
    const above = pathUp(tree, id).slice(1).reverse();
    const where = above.map((step) => tree.byId.get(step)!.shortLabel).join(" › ");
    const words = `${label} ${shortLabel} ${synonymsOf(id)}`;
    return { id, label, where, amount: moneyBy(usdMillions, basis, unit), words };
  });
}
