import { Dialog } from "../../controls/Dialog";
import { SearchBox } from "../../controls/SearchBox";
import type { AssetTree } from "../../domain/assetTree";
import type { MoneyUnit } from "../../domain/figureRef";
import { d } from "../../text/onDemandMessages";
import { findableNodes } from "../site/findableNodes";

interface Props {
  readonly tree: AssetTree;
  readonly money: MoneyUnit;
  readonly release: string;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** Finds any node of the market, leaves included, to be the base. */
export function NodeSearch({ tree, money, release, onPick, onClose }: Props) {
  const items = findableNodes(tree, money);
  return (
    <Dialog title={d.search_title()} onClose={onClose}>
      <p className="note">{d.search_hint({ count: items.length, release })}</p>
      <SearchBox label={d.search_label()} empty={d.search_empty()} items={items} onPick={onPick} />
    </Dialog>
  );
}
