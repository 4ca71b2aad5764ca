import { useEffect, useMemo, useState } from "react";
import { tileFill } from "../../../charts/shared/tileFill";
import { Gauge } from "../../../charts/treemap/Gauge";
import { TreemapCanvas } from "../../../charts/treemap/TreemapCanvas";
import {
  treemapLayout,
  type TileBox,
  type TreemapBoxes,
  type TreemapInput,
} from "../../../charts/treemap/treemapLayout";
import type { TreemapActions } from "../../../charts/treemap/useTileHandlers";
import type { Outcome } from "../../../domain/outcome";
import { REDIRECTED } from "../../../domain/scenario";
import { formatCount } from "../../../format/money";
import { baseLabel } from "../../../text/baseName";
import { locale, m } from "../../../text/messages";
import { o } from "../../../text/ownMessages";
import { shownFocus } from "../mixTree";
import { nodeLabel } from "../pathText";
import { lookOf } from "../tileLooks";
import { smallerLook } from "../smallerLook";
import "./own.css";

const NAMED = 3; // of thousands, that a name lists

interface Props {
  readonly outcome: Outcome;
  readonly tree: Pick<TreemapInput, "root" | "moved" | "room">;
  readonly show: "before" | "after";
  readonly room: { readonly width: number; readonly height: number; readonly textScale: number };
  readonly actions: TreemapActions;
  readonly gauge: boolean;
}

/** The boxes of a treemap of thousands of tiles, laid out in a task of its own; null until the first. */
function useBoxes(input: TreemapInput): TreemapBoxes | null {
  const [boxes, setBoxes] = useState<TreemapBoxes | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setBoxes(treemapLayout(input)));
    return () => clearTimeout(timer);
  }, [input]);
  return boxes;
}

/** The mix of a plan with thousands of holdings as a treemap on canvas. */
export function LargeTreemap({ outcome, tree, show, room, actions, gauge }: Props) {
  const { width, height, textScale } = room;
  const input = useMemo(() => ({ ...tree, show, width, height }), [tree, show, width, height]);
  const boxes = useBoxes(input);
  const looks = useMemo(() => {
    const { rowById } = outcome;
    const of = (id: string) => lookOf(rowById.get(id)!, show, outcome);
    return {
      fillOf: (id: string) => tileFill(rowById.get(id)!, outcome.scenario.color),
      lookOf: (tile: TileBox) =>
        tile.joined.length === 0
          ? of(tile.id)
          : smallerLook(
              tile,
              of(tile.joined[0]!.id),
              tile.joined.slice(0, NAMED).map(({ id }) => of(id)),
              outcome,
            ),
    };
  }, [outcome, show]);
  const focus = shownFocus(outcome);
  const base = focus === null ? baseLabel(outcome.roots) : nodeLabel(outcome, focus);
  const said = show === "before" ? m.treemap_name_before() : m.treemap_name_after();
  if (focus === REDIRECTED && show === "before") return <p className="empty">{m.redirected_group_empty()}</p>;
  // A plan that was just replaced: the old boxes have holdings that are gone.
  const isStale = boxes?.tiles.some((tile) => !outcome.rowById.has((tile.joined[0] ?? tile).id)) ?? true;
  return (
    <div>
      <p className="note">
        {o.large({ count: formatCount(outcome.rows.length - outcome.reached.length, locale) })}
      </p>
      {boxes === null || isStale ? (
        <div style={{ width, height }} />
      ) : (
        <div className="relative" style={{ width }}>
          {gauge && focus === null && <Gauge movedBp={outcome.movedBp} height={height} />}
          <TreemapCanvas
            boxes={boxes}
            {...looks}
            labels={{ name: m.treemap_name({ base, show: said }), help: o.large_hint() }}
            scale={textScale}
            actions={actions}
          />
        </div>
      )}
    </div>
  );
}
