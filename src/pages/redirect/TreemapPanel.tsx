import { memo, useMemo } from "react";
import { Gauge } from "../../charts/treemap/Gauge";
import { GroupHeads, type GroupHead } from "../../charts/treemap/GroupHeads";
import { Treemap } from "../../charts/treemap/Treemap";
import { treemapLayout, type TreemapInput } from "../../charts/treemap/treemapLayout";
import type { TreemapActions } from "../../charts/treemap/useTileHandlers";
import { isExact } from "../../domain/figure";
import type { Outcome } from "../../domain/outcome";
import { REDIRECTED } from "../../domain/scenario";
import { formatChartShare } from "../../format/share";
import { amountInUnit } from "../../text/amount";
import { baseLabel } from "../../text/baseName";
import { locale, m } from "../../text/messages";
import { shownFocus } from "./mixTree";
import { nodeLabel } from "./pathText";
import { smallerTile } from "./smallerLook";
import { tileLooks } from "./tileLooks";

interface Props {
  readonly outcome: Outcome;
  readonly tree: Pick<TreemapInput, "root" | "moved" | "room">;
  readonly show: "before" | "after";
  readonly room: { readonly width: number; readonly height: number; readonly textScale: number };
  readonly gauge: boolean;
  readonly dragging: boolean;
  readonly actions: TreemapActions;
}

function groupHeads(
  outcome: Outcome,
  ids: readonly string[],
  show: "before" | "after",
): readonly GroupHead[] {
  return ids.flatMap((id) => {
    const group = outcome.groups.get(id);
    if (!group) return [];
    const node = outcome.releaseTree.tree.byId.get(id)!;
    const amount = amountInUnit(group[show], outcome);
    const share = formatChartShare((10_000 * group[show]) / outcome.baseTotal, locale);
    const said = isExact(node.basis) || group[show] === 0 ? amount : `${m.about()} ${amount}`;
    return [{ id, label: node.shortLabel, amount: said, share, money: outcome.money, ...group }];
  });
}

/** A treemap with the names of its groups above it and the gauge beside it. */
export const TreemapPanel = memo(function TreemapPanel(props: Props) {
  const { outcome, tree, show, room, gauge, dragging, actions } = props;
  const { width, height } = room;
  const input = useMemo(() => ({ ...tree, show, width, height }), [tree, show, width, height]);
  const looks = useMemo(() => tileLooks(outcome, show), [outcome, show]);
  const boxes = useMemo(() => treemapLayout(input), [input]);
  const heads = groupHeads(
    outcome,
    input.root.parts.map(({ id }) => id),
    show,
  );
  const focus = shownFocus(outcome);
  const leaves = focus !== null && focus !== REDIRECTED && tree.room !== "shown";
  const left = leaves ? tree.root.before - tree.root.after : 0;
  const base = focus === null ? baseLabel(outcome.roots) : nodeLabel(outcome, focus);
  const said = show === "before" ? m.treemap_name_before() : m.treemap_name_after();
  if (focus === REDIRECTED && show === "before") return <p className="empty">{m.redirected_group_empty()}</p>;
  return (
    <div>
      <GroupHeads
        heads={heads}
        boxes={boxes.groups}
        width={width}
        textScale={room.textScale}
        actions={actions}
      />
      <div className="relative" style={{ width }}>
        {gauge && focus === null && show === "after" && <Gauge movedBp={outcome.movedBp} height={height} />}
        <Treemap
          boxes={boxes}
          looks={looks}
          smallerLook={(tile) => smallerTile(tile, looks, outcome)}
          labels={{
            name: m.treemap_name({ base, show: said }),
            left: left > 0 ? m.left_here({ amount: amountInUnit(left, outcome) }) : null,
          }}
          scale={room.textScale}
          dragging={dragging}
          actions={actions}
        />
      </div>
    </div>
  );
});
