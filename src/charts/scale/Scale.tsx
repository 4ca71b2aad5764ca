import { useId, type ReactNode } from "react";
import { movedFill } from "../shared/tileFill";
import { measureText } from "../shared/measureText";
import { Tooltip } from "../shared/Tooltip";
import { useMarks } from "../shared/useMarks";
import type { NestedLook, ScaleLook } from "./ScaleLook";
import { squareBeside, type ScaleBoxes, type ScaleCell } from "./scaleLayout";
import { textBlock, type TextBlock } from "./squareLabel";
import { ChartHelp } from "../shared/ChartHelp";

const TICK = 8; // px from the ground line to the words of what would move
const INSET = 3; // px from the edge of a square to the dotted line of an estimate
const PAD = 6; // px around words inside a square

function Lines({ block, x, y }: { block: TextBlock; x: number; y: number }) {
  return block.lines.map((line, index) => (
    <text
      key={index}
      className={`scale-${line.tone}`}
      x={x}
      y={y + line.y}
      fontSize={line.size}
      fontWeight={line.weight}
    >
      {line.text}
    </text>
  ));
}

/** A part inside a square, with its words where they fit. */
function Nested({ box, look, textScale }: { box: ScaleCell["square"]; look: NestedLook; textScale: number }) {
  const lines = look.words.map(
    (text, index) => ({ text, tone: "ink", strong: index === 0, small: true }) as const,
  );
  const block = textBlock(lines, box.width - 2 * PAD, measureText, textScale);
  const fits = block.width <= box.width - 2 * PAD && block.height <= box.height - 2 * PAD;
  return (
    <>
      <rect {...box} fill={look.fill} />
      {fits && (
        <g className="scale-nested">
          <Lines block={block} x={box.x + PAD} y={box.y + PAD} />
        </g>
      )}
    </>
  );
}

function Square({ cell, look, textScale }: { cell: ScaleCell; look: ScaleLook; textScale: number }) {
  const { square, nested, hatched, label, foot } = cell;
  const ground = square.y + square.height;
  const isRoomy = square.width > 4 * INSET;
  const isOver = hatched.some((strip) => strip.height > square.height);
  const edge = (
    <rect
      className={isOver ? "scale-edge over" : "scale-edge"}
      {...square}
      fill={isOver ? "none" : look.fill}
      stroke={look.edge}
    />
  );
  return (
    <>
      <rect
        className="scale-target"
        x={cell.x - 4}
        y={cell.y - 4}
        width={cell.width + 8}
        height={cell.height + 8}
      />
      <Lines block={label} x={cell.x} y={cell.y} />
      {!isOver && edge}
      {nested && look.nested && <Nested box={nested} look={look.nested} textScale={textScale} />}
      {look.estimated && isRoomy && (
        <rect
          className="scale-estimated"
          x={square.x + INSET}
          y={square.y + INSET}
          width={square.width - 2 * INSET}
          height={square.height - 2 * INSET}
        />
      )}
      {hatched.map(({ id, ...strip }) => (
        <rect key={id} {...strip} fill={movedFill(id)} />
      ))}
      {isOver && edge}
      {foot.lines.length > 0 && (
        <>
          <line className="scale-tick" x1={cell.x + 1} x2={cell.x + 1} y1={ground + 2} y2={ground + TICK} />
          <Lines block={foot} x={cell.x} y={cell.y + cell.height - foot.height} />
        </>
      )}
    </>
  );
}

interface Props {
  readonly boxes: ScaleBoxes;
  readonly looks: ReadonlyMap<string, ScaleLook>;
  readonly name: string;
  readonly about?: string;
  readonly help: string;
  readonly textScale: number;
  readonly onAsk: (id: string) => void;
  readonly hintOf: (id: string) => ReactNode;
}

/** Amounts as squares at one scale. One tab stop; arrow keys move, Enter or i shows the source. */
export function Scale({ boxes, looks, name, about, help, textScale, onAsk, hintOf }: Props) {
  const { cells, grounds, width, height } = boxes;
  const helpId = useId();
  const { root, marks, onBlur, hint, keep, leave, close } = useMarks<SVGSVGElement>({
    attribute: "data-node",
    ids: cells.map(({ id }) => id),
    beside: (id, key) => squareBeside(boxes, id, key),
    onAsk,
  });
  return (
    <div className="relative" onBlur={onBlur}>
      <svg
        ref={root}
        role="group"
        aria-label={name}
        aria-describedby={helpId}
        className="scale"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        {grounds.map((y) => (
          <line key={y} className="scale-ground" x1="0" x2={width} y1={y} y2={y} />
        ))}
        {cells.map((cell) => {
          const look = looks.get(cell.id)!;
          return (
            <g
              key={cell.id}
              className="scale-mark"
              role="button"
              aria-label={look.name}
              data-value={look.value}
              data-unit="usdMillions"
              {...marks(cell.id)}
            >
              <Square cell={cell} look={look} textScale={textScale} />
            </g>
          );
        })}
      </svg>
      <ChartHelp id={helpId} about={about} help={help} />
      {hint && looks.has(hint.id) && (
        <Tooltip anchor={hint.anchor} onClose={close} onPointerEnter={keep} onPointerLeave={leave}>
          {hintOf(hint.id)}
        </Tooltip>
      )}
    </div>
  );
}
