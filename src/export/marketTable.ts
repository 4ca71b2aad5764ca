import type { AssetNode } from "../domain/assetTree";
import type { MarketView } from "../domain/marketView";
import { t } from "../text/fileMessages";
import type { FileTable } from "./FileTable";

/** Parts of the market: groups and leaves; `since` is filled where a release is compared with. */
export function marketTable({ since }: MarketView, nodes: readonly AssetNode[]): FileTable {
  return {
    name: t.market_name(),
    columns: [
      { key: "node", label: t.col_node(), kind: "code" },
      { key: "parent", label: t.col_parent(), kind: "code" },
      { key: "label", label: t.col_part(), kind: "text" },
      { key: "class", label: t.col_class(), kind: "code" },
      { key: "basis", label: t.col_basis(), kind: "basis" },
      { key: "usd_millions", label: t.col_amount(), kind: "usdMillions" },
      { key: "published_total_usd_millions", label: t.col_printed(), kind: "usdMillions", isDetail: true },
      { key: "low_usd_millions", label: t.col_low(), kind: "usdMillions", isDetail: true },
      { key: "high_usd_millions", label: t.col_high(), kind: "usdMillions", isDetail: true },
      { key: "since_usd_millions", label: t.col_since(), kind: "usdMillions" },
    ],
    rows: nodes.map((node) => [
      node.id,
      node.parent ?? "",
      node.label,
      node.assetClass ?? "",
      node.basis,
      node.usdMillions,
      node.publishedTotal ?? "",
      node.low ?? "",
      node.high ?? "",
      since?.tree.byId.get(node.id)?.usdMillions ?? "",
    ]),
  };
}
