import { useState, type ReactNode } from "react";
import { Bars } from "../../charts/bars/Bars";
import type { TreemapActions } from "../../charts/treemap/useTileHandlers";
import { Pager } from "../../controls/Pager";
import type { Outcome } from "../../domain/outcome";
import { baseLabel } from "../../text/baseName";
import { m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { barIds } from "./barIds";
import { levelsIn } from "./levelsIn";
import { shownFocus } from "./mixTree";
import { nodeLabel } from "./crumbs";
import { tileLooks } from "./tileLooks";

const PAGE = 200; // bars at once; the market of today has fewer

interface Props {
  readonly outcome: Outcome;
  readonly actions: TreemapActions;
  readonly about?: ReactNode;
}

/** The mix, or the node zoomed into, as bars. */
export function BarsPanel({ outcome, actions, about }: Props) {
  const { show } = outcome.scenario;
  const focus = shownFocus(outcome);
  const [turned, setPage] = useState(0);
  const all = barIds(outcome);
  const page = turned * PAGE < all.length ? turned : 0;
  const ids = all.slice(page * PAGE, (page + 1) * PAGE);
  const rows = ids.map((id) => outcome.rowById.get(id)!);
  const longest = all.reduce((most, id) => {
    const { before, after } = outcome.rowById.get(id)!;
    return Math.max(most, before, after);
  }, 0);
  return (
    <>
      <Bars
        ids={ids}
        longest={longest}
        looks={tileLooks(outcome, show === "before" ? "before" : "after", rows)}
        show={show}
        name={d.bars_name({
          base: focus === null ? baseLabel(outcome.roots) : nodeLabel(outcome, focus),
          show: {
            before: m.treemap_name_before(),
            after: m.treemap_name_after(),
            both: d.bars_name_both(),
          }[show],
        })}
        about={about}
        levelsOf={levelsIn(outcome)}
        onAsk={actions.onAsk}
        hintOf={(id) => actions.hintOf(id, [])}
      />
      <Pager label={d.pager_bars()} count={all.length} size={PAGE} page={page} onPage={setPage} />
    </>
  );
}
