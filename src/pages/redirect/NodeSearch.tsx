import { Dialog } from "../../controls/Dialog";
import { SearchBox } from "../../controls/SearchBox";
import { pathUp, type AssetTree } from "../../domain/assetTree";
import { moneyBy } from "../../text/amount";
import { d } from "../../text/onDemandMessages";

interface Props {
  readonly tree: AssetTree;
  readonly release: string;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** Finds any node of the market by its label, leaves included. */
export function NodeSearch({ tree, release, onPick, onClose }: Props) {
  const items = [...tree.byId.values()].map(({ id, label, shortLabel, usdMillions, basis }) => {
    const above = pathUp(tree, id).slice(1).reverse();
    const where = above.map((step) => tree.byId.get(step)!.shortLabel).join(" › ");
    return { id, label, where, amount: moneyBy(usdMillions, basis), words: `${label} ${shortLabel}` };
  });
  return (
    <Dialog title={d.search_title()} onClose={onClose}>
      <p className="note">{d.search_hint({ count: items.length, release })}</p>
      <SearchBox label={d.search_label()} empty={d.search_empty()} items={items} onPick={onPick} />
    </Dialog>
  );
}
