import { Dialog } from "../../controls/Dialog";
import { SearchBox, type Findable } from "../../controls/SearchBox";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { sizeAt } from "../../domain/marketScale";
import { moneyBy } from "../../text/amount";
import { k } from "../../text/marketMessages";
import { synonymsOf } from "../../text/synonymsOf";
import { findableNodes } from "../site/findableNodes";

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

function findableMarkets(atlas: Atlas, market: string): readonly Findable[] {
  return [...atlas.destinations.values()].map((destination) => {
    const { id, label, shortLabel } = destination;
    const size = sizeAt(destination, market);
    const amount = size ? moneyBy(size.usdMillions, size.basis) : "";
    return {
      id,
      label,
      where: k.search_market(),
      amount,
      words: `${label} ${shortLabel} ${synonymsOf(id)}`,
    };
  });
}

/** Finds any part of the market, and the markets beside it, by label, short label or another word for it. */
export function MarketSearch({ atlas, view, onPick, onClose }: Props) {
  const { tree, release } = view.releaseTree;
  const items = [...findableNodes(tree), ...findableMarkets(atlas, view.scenario.market)];
  return (
    <Dialog title={k.search_title()} onClose={onClose}>
      <p className="note">{k.search_hint({ count: tree.byId.size, release: release.label })}</p>
      <SearchBox label={k.search_label()} empty={k.search_empty()} items={items} onPick={onPick} />
    </Dialog>
  );
}
