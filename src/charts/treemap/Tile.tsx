import { memo, type FocusEvent, type KeyboardEvent, type MouseEvent } from "react";
import { measureText } from "../shared/measureText";
import type { TileLook } from "../shared/TileLook";
import { tileLabel, type LabelLine } from "./tileLabel";
import type { TileBox } from "./treemapLayout";

/** What happens to tiles; one set of handlers serves all. The tile is found by its `data-tile`. */
export interface TileHandlers {
  readonly onClick: (event: MouseEvent<SVGGElement>) => void;
  readonly onFocus: (event: FocusEvent<SVGGElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
  readonly onPointerEnter: (event: MouseEvent<SVGGElement>) => void;
}

interface Props {
  readonly tile: TileBox;
  readonly look: TileLook;
  readonly isStop: boolean;
  readonly scale: number;
  readonly handlers: TileHandlers;
}

function withAbout({ about, text, size }: LabelLine) {
  return (
    <>
      <tspan fontSize={Math.min(12, size)} fontWeight={400}>
        {about}
      </tspan>
      {text}
    </>
  );
}

function Plate({ lines, x, fill }: { lines: readonly LabelLine[]; x: number; fill: string }) {
  const width = Math.max(...lines.map(({ text, size, weight }) => measureText(text, size, weight)));
  const last = lines.at(-1)!;
  const top = lines[0]!.y - lines[0]!.size;
  return <rect x={x - 4} y={top - 1} width={width + 8} height={last.y - top + last.size * 0.3} fill={fill} />;
}

/** One tile: its box, exactly as large as its money, and the fullest label that fits. */
export const Tile = memo(function Tile({ tile, look, isStop, scale, handlers }: Props) {
  const { x, y, width, height, joined } = tile;
  const label = tileLabel(look.words, { width, height, edge: look.estimated ? 3 : 0 }, measureText, scale);
  const marks =
    joined.length > 0
      ? { "data-joined": joined.map(({ id }) => id).join(" "), "data-value": tile.value }
      : { "data-node": tile.id, "data-value": look.after, "data-before": look.before };
  const shape =
    joined.length > 0 ? (
      <path
        d={joined
          .map((box) => `M${box.x - x} ${box.y - y}h${box.width}v${box.height}h${-box.width}z`)
          .join("")}
        fill={look.fill}
      />
    ) : (
      <rect width={width} height={height} fill={look.fill} />
    );
  return (
    <g role="listitem">
      <g
        className="tile"
        role="button"
        aria-label={look.name}
        tabIndex={isStop ? 0 : -1}
        data-tile={tile.id}
        data-unit={look.money}
        transform={`translate(${x},${y})`}
        {...marks}
        {...handlers}
      >
        {shape}
        {look.plate && label.lines.length > 0 && <Plate lines={label.lines} x={label.x} fill={look.plate} />}
        {label.lines.map((line, index) => (
          <text
            key={index}
            x={label.x}
            y={line.y}
            fontSize={line.size}
            fontWeight={line.weight}
            fill={look.ink}
          >
            {line.about ? withAbout(line) : line.text}
          </text>
        ))}
      </g>
    </g>
  );
});
