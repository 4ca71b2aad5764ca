import { memo, useMemo } from "react";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { formatDate } from "../../format/date";
import { marketAlternative } from "../../text/alternatives/mixAlternative";
import { locale } from "../../text/messages";
import { shownMix } from "../redirect/shownMix";
import { TreemapPanel } from "../redirect/TreemapPanel";
import { marketActions } from "./marketActions";
import { marketTree } from "./marketTree";

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly room: { readonly width: number; readonly height: number; readonly textScale: number };
  readonly dragging: boolean;
  readonly openSmaller: (ids: readonly string[]) => void;
}

/** The whole market, or the node zoomed into, as a treemap that fills its room. */
export const MarketTreemap = memo(function MarketTreemap(props: Props) {
  const { atlas, view, room, dragging, openSmaller } = props;
  const tree = useMemo(() => marketTree(atlas, view), [atlas, view]);
  const actions = useMemo(() => marketActions(atlas, view, openSmaller), [atlas, view, openSmaller]);
  return (
    <TreemapPanel
      outcome={view}
      tree={tree}
      room={room}
      show="after"
      when={formatDate(view.releaseTree.release.asOf, locale)}
      gauge={false}
      dragging={dragging}
      about={marketAlternative(view, shownMix(view, "after"), view.since?.release.label ?? null)}
      actions={actions}
    />
  );
});
