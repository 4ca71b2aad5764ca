import { Sentence } from "../../controls/Sentence";
import type { AssetNode } from "../../domain/assetTree";
import type { MarketView } from "../../domain/marketView";
import { ask } from "../../state/asked";
import { money } from "../../text/amount";
import { k } from "../../text/marketMessages";
import { fill, type Part } from "../../text/parts";

function figure(value: number, id: string): Part {
  return { text: money(value), value, unit: "usdMillions", ref: { kind: "row", id } };
}

/** Where the issuer prints another total than its rounded parts add up to, in the digits shown: both, node by node. */
export function PublishedTotals({ view }: { view: MarketView }) {
  const { tree } = view.releaseTree;
  const differing = [...tree.byId.values()].filter(
    (node): node is AssetNode & { publishedTotal: number } =>
      node.publishedTotal !== undefined && money(node.publishedTotal) !== money(node.usdMillions),
  );
  return differing.map(({ id, label, publishedTotal, usdMillions }) => (
    <p key={id} className="note" data-part="published-total">
      <Sentence
        parts={fill(k.printed, { label, printed: figure(publishedTotal, id), sum: figure(usdMillions, id) })}
        onAsk={ask}
      />
    </p>
  ));
}
