import type { AssetNode } from "../../domain/assetTree";
import type { Atlas } from "../../domain/atlas";
import { placingRelease, type MarketView } from "../../domain/marketView";
import type { TreemapInput } from "../../charts/treemap/treemapLayout";
import type { TreemapNode } from "../../charts/treemap/TreemapNode";
import { shownFocus } from "../redirect/mixTree";

/** The tree of a market treemap: values of the release shown, places from the release that decides them. */
export function marketTree(atlas: Atlas, view: MarketView): Pick<TreemapInput, "root" | "moved" | "room"> {
  const { tree } = view.releaseTree;
  const places = placingRelease(atlas, view).tree.byId;
  function branch({ id, usdMillions, children }: AssetNode): TreemapNode {
    return { id, before: places.get(id)!.usdMillions, after: usdMillions, parts: children.map(branch) };
  }
  const focus = shownFocus(view);
  return {
    root: branch(focus === null ? tree.root : tree.byId.get(focus)!),
    moved: [],
    room: "shown",
  };
}
