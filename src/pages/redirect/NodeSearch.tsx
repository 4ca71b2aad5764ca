import { Combobox } from "@base-ui/react/combobox";
import { Dialog } from "../../controls/Dialog";
import type { AssetNode, AssetTree } from "../../domain/assetTree";
import { pathUp } from "../../domain/assetTree";
import { moneyBy } from "../../text/amount";
import { d } from "../../text/onDemandMessages";

interface Props {
  readonly tree: AssetTree;
  readonly release: string;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

function where(tree: AssetTree, node: AssetNode): string {
  const above = pathUp(tree, node.id).slice(1).reverse();
  return above.map((id) => tree.byId.get(id)!.shortLabel).join(" › ");
}

/** Finds any node of the market by its label, leaves included. */
export function NodeSearch({ tree, release, onPick, onClose }: Props) {
  const nodes = [...tree.byId.values()];
  return (
    <Dialog title={d.search_title()} onClose={onClose}>
      <p className="note">{d.search_hint({ count: nodes.length, release })}</p>
      <Combobox.Root<AssetNode>
        items={nodes}
        inline
        open
        autoHighlight
        itemToStringLabel={(node: AssetNode) => `${node.label} ${node.shortLabel}`}
        onValueChange={(node: AssetNode | null) => node && onPick(node.id)}
      >
        <label className="field-label mt-3 block">
          {d.search_label()}
          <Combobox.Input className="text-input" data-first-focus="" />
        </label>
        <Combobox.Empty className="note">{d.search_empty()}</Combobox.Empty>
        <Combobox.List className="search-list" aria-label={d.search_label()}>
          {(node: AssetNode) => (
            <Combobox.Item key={node.id} value={node} className="search-item" aria-label={node.label}>
              <span>
                {node.label}
                <span className="note block">{where(tree, node)}</span>
              </span>
              <span className="tabular">{moneyBy(node.usdMillions, node.basis)}</span>
            </Combobox.Item>
          )}
        </Combobox.List>
      </Combobox.Root>
    </Dialog>
  );
}
