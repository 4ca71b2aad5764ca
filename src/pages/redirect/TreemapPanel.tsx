import { memo, useMemo, type ReactNode } from "react";
import { Gauge } from "../../charts/treemap/Gauge";
import { Treemap } from "../../charts/treemap/Treemap";
import { treemapLayout, type TreemapInput } from "../../charts/treemap/treemapLayout";
import type { TreemapActions } from "../../charts/treemap/useTileHandlers";
import type { Outcome } from "../../domain/outcome";
import { REDIRECTED } from "../../domain/scenario";
import { amountInUnit } from "../../text/amount";
import { baseLabel } from "../../text/baseName";
import { m } from "../../text/messages";
import { levelsIn } from "./levelsIn";
import { MixHeads } from "./MixHeads";
import { shownFocus } from "./mixTree";
import { nodeLabel } from "./crumbs";
import { smallerTile } from "./smallerLook";
import { tileLooks } from "./tileLooks";

interface Props {
  readonly outcome: Outcome;
  readonly tree: Pick<TreemapInput, "root" | "moved" | "room">;
  readonly show: "before" | "after";
  /** When the money is this, in words, where nothing moves. */
  readonly when?: string;
  readonly room: { readonly width: number; readonly height: number; readonly textScale: number };
  readonly gauge: boolean;
  readonly dragging: boolean;
  readonly actions: TreemapActions;
  readonly about?: ReactNode;
}

/** A treemap with the names of its groups above it and the gauge beside it. */
export const TreemapPanel = memo(function TreemapPanel(props: Props) {
  const { outcome, tree, show, when, room, gauge, dragging, actions, about } = props;
  const { width, height } = room;
  const input = useMemo(() => ({ ...tree, show, width, height }), [tree, show, width, height]);
  const looks = useMemo(() => tileLooks(outcome, show), [outcome, show]);
  const boxes = useMemo(() => treemapLayout(input), [input]);
  const heads = useMemo(
    () => ({ outcome, parts: input.root.parts, show, boxes: boxes.groups, room, actions }),
    [outcome, input, show, boxes, room, actions],
  );
  const focus = shownFocus(outcome);
  const leaves = focus !== null && focus !== REDIRECTED && tree.room !== "shown";
  const left = leaves ? tree.root.before - tree.root.after : 0;
  const base = focus === null ? baseLabel(outcome.roots) : nodeLabel(outcome, focus);
  const said = when ?? (show === "before" ? m.treemap_name_before() : m.treemap_name_after());
  if (focus === REDIRECTED && show === "before") return <p className="empty">{m.redirected_group_empty()}</p>;
  return (
    <div>
      <MixHeads now={heads} dragging={dragging} />
      <div className="relative" style={{ width }}>
        {gauge && focus === null && show === "after" && <Gauge movedBp={outcome.movedBp} height={height} />}
        <Treemap
          boxes={boxes}
          looks={looks}
          smallerLook={(tile) => smallerTile(tile, looks, outcome)}
          labels={{
            name: m.treemap_name({ base, show: said }),
            left: left > 0 ? m.left_here({ amount: amountInUnit(left, outcome) }) : null,
            levelsOf: levelsIn(outcome),
          }}
          about={about}
          scale={room.textScale}
          dragging={dragging}
          actions={actions}
        />
      </div>
    </div>
  );
});
