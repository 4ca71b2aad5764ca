import { lazy, Suspense, useId, useMemo, useRef, useState, type ReactNode } from "react";
import { m } from "../../text/messages";
import { Levels, type Level } from "../shared/Levels";
import type { TileLook } from "../shared/TileLook";
import { useHint } from "../shared/useHint";
import { EstimateEdges } from "./EstimateEdges";
import { dottedEdges, outlines } from "./outlines";
import { Tile } from "./Tile";
import type { TileBox, TreemapBoxes } from "./treemapLayout";
import { useTileHandlers, type TreemapActions } from "./useTileHandlers";
import { ChartHelp } from "../shared/ChartHelp";

const Tooltip = lazy(() => import("../shared/Tooltip").then((module) => ({ default: module.Tooltip })));

interface Props {
  readonly boxes: TreemapBoxes;
  readonly looks: ReadonlyMap<string, TileLook>;
  readonly smallerLook: (tile: TileBox) => TileLook;
  readonly about?: ReactNode;
  readonly labels: {
    readonly name: string;
    readonly left: string | null;
    readonly levelsOf: (id: string) => readonly Level[];
  };
  readonly scale: number;
  readonly dragging: boolean;
  readonly actions: TreemapActions;
}

/** A treemap with redirected money as a band along its foot. One tab stop; arrows move by geometry. */
export function Treemap({ boxes, looks, smallerLook, about, labels, scale, dragging, actions }: Props) {
  const all = useMemo(() => [...boxes.tiles, ...boxes.band], [boxes]);
  const [active, setActive] = useState<string | null>(null);
  const { hint, open, keep, leave, close } = useHint();
  const svg = useRef<SVGSVGElement>(null);
  const help = useId();
  const { width, height, foot } = boxes;
  const stop = all.some(({ id }) => id === active) ? active : (all[0]?.id ?? null);
  const { handlers, onBlur } = useTileHandlers({ svg, tiles: all, stop, actions, setActive, open, close });

  function drawTile(tile: TileBox) {
    return (
      <Tile
        key={tile.id}
        tile={tile}
        look={tile.joined.length > 0 ? smallerLook(tile) : looks.get(tile.id)!}
        isStop={tile.id === stop}
        scale={scale}
        handlers={handlers}
      />
    );
  }
  const hinted = hint && all.find(({ id }) => id === hint.id);
  return (
    <div className="relative" onPointerLeave={leave} onBlur={onBlur}>
      <svg
        ref={svg}
        role="group"
        aria-label={labels.name}
        aria-describedby={help}
        className={dragging ? "treemap" : "treemap settles"}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <g role="list">
          <Levels
            as="g"
            items={all}
            levelsOf={({ id, joined }) => labels.levelsOf(joined[0]?.id ?? id)}
            draw={drawTile}
          />
        </g>
        <EstimateEdges path={dottedEdges(boxes.tiles, looks)} />
        {boxes.groups.length > 1 && <path className="group-gaps" d={outlines(boxes.groups)} />}
        {labels.left && foot.height > 0 && boxes.band.length === 0 && (
          <g>
            <rect {...foot} fill="url(#hatch-left)" />
            {foot.height > 16 * scale && (
              <text
                x={8}
                y={foot.y + foot.height / 2 + 4}
                fontSize={12 * scale}
                fill="var(--ink-2)"
                className="halo"
              >
                {labels.left}
              </text>
            )}
          </g>
        )}
      </svg>
      <ChartHelp id={help} about={about} help={m.treemap_help()} />
      {hint && hinted && (
        <Suspense>
          <Tooltip anchor={hint.anchor} onClose={close} onPointerEnter={keep} onPointerLeave={leave}>
            {actions.hintOf(
              hinted.id,
              hinted.joined.map(({ id }) => id),
            )}
          </Tooltip>
        </Suspense>
      )}
    </div>
  );
}
