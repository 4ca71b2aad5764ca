import { useMemo, type ReactNode } from "react";
import { Gauge } from "../../../charts/treemap/Gauge";
import type { TreemapInput } from "../../../charts/treemap/treemapLayout";
import type { TreemapActions } from "../../../charts/treemap/useTileHandlers";
import type { Outcome } from "../../../domain/outcome";
import { REDIRECTED } from "../../../domain/scenario";
import { formatCount } from "../../../format/money";
import { baseLabel } from "../../../text/baseName";
import { locale, m } from "../../../text/messages";
import { o } from "../../../text/ownMessages";
import { shownFocus } from "../mixTree";
import { nodeLabel } from "../crumbs";
import { ManyTiles } from "./ManyTiles";

interface Props {
  readonly outcome: Outcome;
  readonly tree: Pick<TreemapInput, "root" | "moved" | "room">;
  readonly show: "before" | "after";
  readonly room: { readonly width: number; readonly height: number; readonly textScale: number };
  readonly actions: TreemapActions;
  readonly gauge: boolean;
  readonly about?: ReactNode;
}

/** The mix of a plan with thousands of holdings as a treemap on canvas. */
export function LargeTreemap({ outcome, tree, show, room, actions, gauge, about }: Props) {
  const { width, height, textScale } = room;
  const input = useMemo(() => ({ ...tree, show, width, height }), [tree, show, width, height]);
  const focus = shownFocus(outcome);
  const base = focus === null ? baseLabel(outcome.roots) : nodeLabel(outcome, focus);
  const said = show === "before" ? m.treemap_name_before() : m.treemap_name_after();
  if (focus === REDIRECTED && show === "before") return <p className="empty">{m.redirected_group_empty()}</p>;
  return (
    <div>
      <p className="note">
        {o.large({ count: formatCount(outcome.rows.length - outcome.reached.length, locale) })}
      </p>
      <div className="relative" style={{ width }}>
        {gauge && focus === null && <Gauge movedBp={outcome.movedBp} height={height} />}
        <ManyTiles
          outcome={outcome}
          input={input}
          name={m.treemap_name({ base, show: said })}
          textScale={textScale}
          about={about}
          actions={actions}
        />
      </div>
    </div>
  );
}
