import type { AssetNode } from "../domain/assetTree";
import type { MarketView } from "../domain/marketView";
import { formatPercent } from "../format/share";
import { money, moneyBy } from "./amount";
import { k } from "./marketMessages";
import { locale } from "./messages";
import { fill, type Part } from "./parts";

/** What the issuer prints for a node, else the sum of its parts. */
export function printedTotal(node: AssetNode): number {
  return node.publishedTotal ?? node.usdMillions;
}

function shareOf(node: AssetNode, whole: AssetNode): Part {
  const percent = (100 * node.usdMillions) / whole.usdMillions;
  return {
    text: formatPercent(percent, locale),
    value: percent,
    unit: "pct",
    ref: { kind: "row", id: node.id },
  };
}

/** The market in one sentence: all of it and what of it is in 401(k) plans, or the node zoomed into. */
export function marketWords(view: MarketView): readonly Part[] {
  const { tree } = view.releaseTree;
  const node = tree.byId.get(view.scenario.focus ?? tree.root.id) ?? tree.root;
  const value = printedTotal(node);
  const amount: Part = {
    text: node.publishedTotal === undefined ? moneyBy(value, node.basis) : money(value),
    value,
    unit: "usdMillions",
    ref: { kind: "row", id: node.id },
  };
  if (node !== tree.root)
    return fill(k.headline_node, { label: node.label, amount, share: shareOf(node, tree.root) });
  return fill(k.headline, { amount, share: shareOf(tree.byId.get("401k")!, tree.root) });
}
