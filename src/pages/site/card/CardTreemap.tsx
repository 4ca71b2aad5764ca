import type { Measure } from "../../../charts/shared/measureText";
import { Hatches } from "../../../charts/shared/Hatches";
import type { TileLook } from "../../../charts/shared/TileLook";
import { EstimateEdges } from "../../../charts/treemap/EstimateEdges";
import { dottedEdges, outlines } from "../../../charts/treemap/outlines";
import { tileLabel, type LabelLine } from "../../../charts/treemap/tileLabel";
import { treemapLayout, type TileBox, type TreemapInput } from "../../../charts/treemap/treemapLayout";
import type { Outcome } from "../../../domain/outcome";
import { smallerTile } from "../../redirect/smallerLook";
import { tileLooks } from "../../redirect/tileLooks";
import type { CardRoom } from "./CardParts";

const PAPER = "var(--paper)";

function Label({ line, x, ink }: { line: LabelLine; x: number; ink: string }) {
  const { text, about, size, y } = line;
  return (
    <text x={x} y={y} fontSize={size} fill={ink} xmlSpace="preserve">
      {about && <tspan fontSize={Math.min(12, size)}>{about}</tspan>}
      {text}
    </text>
  );
}

interface TileProps {
  readonly tile: TileBox;
  readonly look: TileLook;
  readonly measure: Measure;
}

function CardTile({ tile, look, measure }: TileProps) {
  const { x, y, width, height, joined } = tile;
  const { lines, x: indent } = tileLabel(
    look.words,
    { width, height, edge: look.estimated ? 3 : 0 },
    measure,
  );
  const widths = lines.map(({ text, about, size }) => measure(about + text, size, 400));
  const [first, last] = [lines[0], lines.at(-1)];
  return (
    <>
      {(joined.length > 0 ? joined : [tile]).map((box) => (
        <rect
          key={box.id}
          x={box.x}
          y={box.y}
          width={box.width}
          height={box.height}
          fill={look.fill}
          stroke={PAPER}
          strokeWidth="2"
        />
      ))}
      <g transform={`translate(${x},${y})`}>
        {look.plate && first && last && (
          <rect
            x={indent - 4}
            y={first.y - first.size - 1}
            width={Math.max(...widths) + 8}
            height={last.y - first.y + first.size + last.size * 0.3}
            fill={look.plate}
          />
        )}
        {lines.map((line) => (
          <Label key={line.y} line={line} x={indent} ink={look.ink} />
        ))}
      </g>
    </>
  );
}

interface Props {
  readonly outcome: Outcome;
  readonly tree: Pick<TreemapInput, "root" | "moved" | "room">;
  readonly room: CardRoom;
}

/** A mix or the market as the page draws it, still: nothing to point at, in attributes instead of a style sheet. */
export function CardTreemap({ outcome, tree, room: { width, height, measure } }: Props) {
  const looks = tileLooks(outcome, "after");
  const boxes = treemapLayout({ ...tree, show: "after", width, height });
  return (
    <>
      <Hatches destinations={outcome.reached.map(({ destination }) => destination.id)} />
      {[...boxes.tiles, ...boxes.band].map((tile) => (
        <CardTile
          key={tile.id}
          tile={tile}
          look={tile.joined.length > 0 ? smallerTile(tile, looks, outcome) : looks.get(tile.id)!}
          measure={measure}
        />
      ))}
      <g fill="none">
        <EstimateEdges path={dottedEdges(boxes.tiles, looks)} />
        {boxes.groups.length > 1 && <path d={outlines(boxes.groups)} stroke={PAPER} strokeWidth="4" />}
      </g>
    </>
  );
}
