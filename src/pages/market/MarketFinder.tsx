import { Suspense } from "react";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { change } from "../../state/actions";
import { zoomMarket } from "../../state/marketActions";
import { focusNode } from "../site/focusNode";
import { lazyPart } from "../site/lazyPart";

const MarketSearch = lazyPart(() => import("./MarketSearch"), "MarketSearch");

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly onClose: () => void;
}

/** The search in the market: a plan or an asset is zoomed into, another market is put beside. */
export function MarketFinder({ atlas, view, onClose }: Props) {
  function pick(id: string) {
    onClose();
    if (atlas.destinations.has(id)) return change(atlas, { chart: "scale", pair: ["401k", id] });
    zoomMarket(atlas, id);
    focusNode(id);
  }
  return (
    <Suspense>
      <MarketSearch atlas={atlas} view={view} onPick={pick} onClose={onClose} />
    </Suspense>
  );
}
