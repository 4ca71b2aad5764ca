import type { AssetNode } from "../domain/assetTree";
import type { Atlas } from "../domain/atlas";
import type { MarketView } from "../domain/marketView";
import { formatDate } from "../format/date";
import { locale } from "../text/messages";
import { d } from "../text/onDemandMessages";
import { k } from "../text/marketMessages";
import { citedSources } from "./citedSources";
import { csvText } from "./csvText";

const HEADER = [
  "node",
  "parent",
  "label",
  "class",
  "basis",
  "usd_millions",
  "published_total_usd_millions",
  "low_usd_millions",
  "high_usd_millions",
  "since_usd_millions",
];

/** Parts of the market as CSV: groups and leaves; `since` is filled where a release is compared with. */
export function marketCsv(atlas: Atlas, view: MarketView, nodes: readonly AssetNode[], link: string): string {
  const { release } = view.releaseTree;
  const comments = [
    k.csv_title(),
    d.csv_release({ release: release.label, date: formatDate(release.asOf, locale) }),
    ...(view.since ? [k.since_same({ release: view.since.release.label })] : []),
    d.csv_link({ link }),
    d.csv_sources({
      list: citedSources(
        atlas,
        nodes.flatMap(({ sources }) => sources),
      ),
    }),
    d.csv_advice(),
  ];
  const rows = nodes.map((node) => [
    node.id,
    node.parent ?? "",
    node.label,
    node.assetClass ?? "",
    node.basis,
    node.usdMillions,
    node.publishedTotal ?? "",
    node.low ?? "",
    node.high ?? "",
    view.since?.tree.byId.get(node.id)?.usdMillions ?? "",
  ]);
  return csvText(comments, HEADER, rows);
}
