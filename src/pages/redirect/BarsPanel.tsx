import { Bars } from "../../charts/bars/Bars";
import type { TreemapActions } from "../../charts/treemap/useTileHandlers";
import type { Outcome } from "../../domain/outcome";
import { baseLabel } from "../../text/baseName";
import { m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { barIds } from "./barIds";
import { shownFocus } from "./mixTree";
import { nodeLabel } from "./pathText";
import { tileLooks } from "./tileLooks";

/** The mix, or the node zoomed into, as bars. */
export function BarsPanel({ outcome, actions }: { outcome: Outcome; actions: TreemapActions }) {
  const { show } = outcome.scenario;
  const focus = shownFocus(outcome);
  return (
    <Bars
      ids={barIds(outcome)}
      looks={tileLooks(outcome, show === "before" ? "before" : "after")}
      show={show}
      name={d.bars_name({
        base: focus === null ? baseLabel(outcome.roots) : nodeLabel(outcome, focus),
        show: {
          before: m.treemap_name_before(),
          after: m.treemap_name_after(),
          both: d.bars_name_both(),
        }[show],
      })}
      onAsk={actions.onAsk}
      hintOf={(id) => actions.hintOf(id, [])}
    />
  );
}
