import { useMemo, type ReactNode } from "react";
import { tileFill } from "../../../charts/shared/tileFill";
import { TreemapCanvas } from "../../../charts/treemap/TreemapCanvas";
import type { TileBox, TreemapInput } from "../../../charts/treemap/treemapLayout";
import type { TreemapActions } from "../../../charts/treemap/useTileHandlers";
import type { Outcome } from "../../../domain/outcome";
import { o } from "../../../text/ownMessages";
import { smallerLook } from "../smallerLook";
import { lookOf } from "../tileLooks";
import { useBoxes } from "./useBoxes";
import "./own.css";

const NAMED = 3; // of thousands, that a name lists

interface Props {
  readonly outcome: Outcome;
  readonly input: TreemapInput;
  readonly name: string;
  readonly about?: ReactNode;
  readonly textScale: number;
  readonly actions: TreemapActions;
}

/** A treemap of thousands of tiles, on canvas; its room stays empty until they are laid out. */
export function ManyTiles({ outcome, input, name, about, textScale, actions }: Props) {
  const { width, height, show } = input;
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
  // A plan that was just replaced: the old boxes have holdings that are gone.
  const isStale = boxes?.tiles.some((tile) => !outcome.rowById.has((tile.joined[0] ?? tile).id)) ?? true;
  if (boxes === null || isStale) return <div style={{ width, height }} />;
  return (
    <TreemapCanvas
      boxes={boxes}
      {...looks}
      labels={{ name, about, help: o.large_hint() }}
      scale={textScale}
      actions={actions}
    />
  );
}
