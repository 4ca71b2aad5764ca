import { useMemo } from "react";
import { Bars } from "../../charts/bars/Bars";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { formatDate } from "../../format/date";
import { marketAlternative } from "../../text/alternatives/mixAlternative";
import { shownMix } from "../redirect/shownMix";
import { baseLabel } from "../../text/baseName";
import { k } from "../../text/marketMessages";
import { locale } from "../../text/messages";
import { barIds } from "../redirect/barIds";
import { levelsIn } from "../redirect/levelsIn";
import { shownFocus } from "../redirect/mixTree";
import { nodeLabel } from "../redirect/crumbs";
import { tileLooks } from "../redirect/tileLooks";
import { marketActions } from "./marketActions";

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly longest: number;
}

/** The leaves of the market, or of the node zoomed into, as bars. `longest` fills the track. */
export function MarketBars({ atlas, view, longest }: Props) {
  const actions = useMemo(() => marketActions(atlas, view, () => undefined), [atlas, view]);
  const focus = shownFocus(view);
  return (
    <Bars
      ids={barIds(view)}
      looks={tileLooks(view, "after")}
      show="after"
      longest={longest}
      name={k.bars_name({
        base: focus === null ? baseLabel(view.roots) : nodeLabel(view, focus),
        date: formatDate(view.releaseTree.release.asOf, locale),
      })}
      about={marketAlternative(view, shownMix(view, "after"), view.since?.release.label ?? null)}
      levelsOf={levelsIn(view)}
      onAsk={actions.onAsk}
      hintOf={(id) => actions.hintOf(id, [])}
    />
  );
}
