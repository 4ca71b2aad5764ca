import type { TreemapActions } from "../../charts/treemap/useTileHandlers";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { openPage } from "../../state/actions";
import { zoomMarket } from "../../state/marketActions";
import { k } from "../../text/marketMessages";
import { treemapActions } from "../redirect/treemapActions";

/** What tiles and bars of the market do; from each one may go on to redirect its money. */
export function marketActions(
  atlas: Atlas,
  view: MarketView,
  openSmaller: (ids: readonly string[]) => void,
): TreemapActions {
  const redirect = (id: string) => (
    <button
      type="button"
      className="button small"
      onClick={() => openPage(atlas, "/", { base: [id], chart: "auto" })}
    >
      {k.redirect_this()}
    </button>
  );
  return treemapActions(atlas, view, zoomMarket, openSmaller, redirect);
}
