import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { openPage } from "../../state/actions";
import { zoomMarket } from "../../state/marketActions";
import { k } from "../../text/marketMessages";
import { Breadcrumb } from "../redirect/Breadcrumb";
import { shownFocus } from "../redirect/mixTree";
import { nodeLabel } from "../redirect/crumbs";

/** The way to the node zoomed into, and on to the page that redirects its money. */
export function MarketBreadcrumb({ atlas, view }: { atlas: Atlas; view: MarketView }) {
  const focus = shownFocus(view);
  if (focus === null) return null;
  return (
    <div className="market-path">
      <Breadcrumb outcome={view} onZoom={(id) => zoomMarket(atlas, id)} />
      <button
        type="button"
        className="button small"
        onClick={() => openPage(atlas, "/", { base: [focus], chart: "auto" })}
      >
        {k.redirect_node({ label: nodeLabel(view, focus) })}
      </button>
    </div>
  );
}
