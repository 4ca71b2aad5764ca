import { memo, Suspense, useMemo } from "react";
import { HintCard } from "../../../charts/shared/HintCard";
import { Treemap } from "../../../charts/treemap/Treemap";
import { treemapLayout, type TreemapInput } from "../../../charts/treemap/treemapLayout";
import type { TreemapActions } from "../../../charts/treemap/useTileHandlers";
import type { Atlas } from "../../../domain/atlas";
import type { Column } from "../../../domain/compareColumns";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { mixAlternative } from "../../../text/alternatives/mixAlternative";
import { baseLabel } from "../../../text/baseName";
import { c } from "../../../text/compareMessages";
import { columnName } from "../../../text/comparedText";
import { m } from "../../../text/messages";
import { lazyPart } from "../../site/lazyPart";
import { mixTree } from "../mixTree";
import { isLarge } from "../isLarge";
import { hintLines } from "../hintLines";
import { levelsIn } from "../levelsIn";
import { tileLooks } from "../tileLooks";
import { shownMix } from "../shownMix";
import { smallerTile } from "../smallerLook";

const ManyTiles = lazyPart(() => import("../own/ManyTiles"), "ManyTiles");

interface Props {
  readonly atlas: Atlas;
  readonly column: Column;
  readonly room: { readonly width: number; readonly height: number; readonly textScale: number };
  readonly onAsk: (figure: FigureRef) => void;
  readonly onSmaller: (ids: readonly string[]) => void;
}

interface FewProps {
  readonly outcome: Outcome;
  readonly input: TreemapInput;
  readonly name: string;
  readonly about: string;
  readonly textScale: number;
  readonly actions: TreemapActions;
}

/** Tiles drawn one by one. */
function FewTiles({ outcome, input, name, about, textScale, actions }: FewProps) {
  const looks = useMemo(() => tileLooks(outcome, "after"), [outcome]);
  const boxes = useMemo(() => treemapLayout(input), [input]);
  return (
    <Treemap
      boxes={boxes}
      looks={looks}
      smallerLook={(tile) => smallerTile(tile, looks, outcome)}
      about={about}
      labels={{ name, left: null, levelsOf: levelsIn(outcome) }}
      scale={textScale}
      dragging={false}
      actions={actions}
    />
  );
}

/** The mix of one scenario after the move, in a room of its own size. */
export const ColumnTreemap = memo(function ColumnTreemap(props: Props) {
  const { atlas, column, room, onAsk, onSmaller } = props;
  const { outcome } = column;
  const { width, height, textScale } = room;
  const input = useMemo(
    () => ({ ...mixTree(outcome), show: "after" as const, width, height }),
    [outcome, width, height],
  );
  function hintOf(id: string, joined: readonly string[]) {
    if (joined.length > 0) return <p role="tooltip">{m.smaller_open()}</p>;
    return (
      <HintCard
        label={outcome.rowById.get(id)!.label}
        lines={hintLines(atlas, outcome, id, "after")}
        onAsk={() => onAsk({ kind: "row", id })}
        onZoom={null}
      />
    );
  }
  const actions: TreemapActions = {
    onZoom: () => undefined,
    onAsk: (id) => onAsk({ kind: "row", id }),
    onOpenSmaller: onSmaller,
    canZoom: () => false,
    hintOf,
  };
  const name = c.treemap({ name: columnName(column), base: baseLabel(outcome.roots) });
  const about = useMemo(() => mixAlternative(outcome, shownMix(outcome, "after")), [outcome]);
  const tiles = { outcome, input, name, about, textScale, actions };
  if (!isLarge(outcome)) return <FewTiles {...tiles} />;
  return (
    <Suspense fallback={<div style={{ width, height }} />}>
      <ManyTiles {...tiles} />
    </Suspense>
  );
});
