import { useId, type KeyboardEvent } from "react";
import { movedFill, movedGround } from "../shared/tileFill";
import { sourceKey } from "../shared/sourceKey";
import type { EffectBoxes, EffectRow } from "./effectLayout";
import { ChartHelp } from "../shared/ChartHelp";

const BAND = 14; // px, height of a band
const NAME_RISE = 34; // px from the middle of a band to the line of its name, at usual text
const LABEL_RISE = 14; // px to the line of its amounts
const SIZE_DROP = 28; // px down to the line of the market's size
const AXIS_DROP = 14; // px from the top to the numbers of the axis

/** What a row is called in the picture, and as it is read out. */
export interface EffectName {
  readonly label: string;
  readonly spoken: string;
}

interface Props {
  readonly boxes: EffectBoxes;
  readonly names: ReadonlyMap<string, EffectName>;
  readonly name: string;
  readonly about?: string;
  readonly help: string;
  readonly onAsk: (id: string) => void;
}

function Band({ row, fontSize, scale }: { row: EffectRow; fontSize: number; scale: number }) {
  const [low, , high] = row.marks;
  const half = BAND / 2;
  return (
    <>
      <rect
        x={low!.x}
        y={row.y - half}
        width={high!.x - low!.x}
        height={BAND}
        fill={movedGround(row.id)}
        className="effect-band"
      />
      {row.marks.map(({ id, x, text, textX }) =>
        id === "size" ? (
          <g key={id}>
            <line className="effect-size" x1={x} x2={x} y1={row.y - half - 2} y2={row.y + half + 8} />
            <text className="effect-quiet" x={textX} y={row.y + SIZE_DROP * scale} fontSize={fontSize}>
              {text}
            </text>
          </g>
        ) : (
          <g key={id}>
            <rect
              x={x - 2}
              y={row.y - half}
              width="4"
              height={BAND}
              fill={id === "low" ? movedFill(row.id) : movedGround(row.id)}
              className="effect-end"
            />
            <text
              className="effect-ink"
              x={textX}
              y={row.y - LABEL_RISE * scale}
              fontSize={fontSize}
              fontWeight={600}
            >
              {text}
            </text>
          </g>
        ),
      )}
    </>
  );
}

/** Ranges as bands on one axis; Tab moves between them, Enter or i shows the source. */
export function Effect({ boxes, names, name, about, help, onAsk }: Props) {
  const { width, height, ticks, rows, fontSize, textScale } = boxes;
  const helpId = useId();
  function onKeyDown(event: KeyboardEvent, id: string) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (![sourceKey, "Enter", " "].includes(event.key)) return;
    event.preventDefault();
    onAsk(id);
  }
  return (
    <>
      <svg
        role="group"
        aria-label={name}
        aria-describedby={helpId}
        className="effect"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <g aria-hidden="true">
          {ticks.map(({ value, x, textX, text }) => (
            <g key={value}>
              <line className="effect-tick" x1={x} x2={x} y1={AXIS_DROP * textScale + 6} y2={height} />
              {text !== null && (
                <text className="effect-quiet" x={textX} y={AXIS_DROP * textScale} fontSize={fontSize}>
                  {text}
                </text>
              )}
            </g>
          ))}
        </g>
        {rows.map((row) => (
          <g
            key={row.id}
            role="button"
            tabIndex={0}
            className="effect-row"
            aria-label={names.get(row.id)!.spoken}
            data-effect={row.id}
            onClick={() => onAsk(row.id)}
            onKeyDown={(event) => onKeyDown(event, row.id)}
          >
            <rect className="effect-target" x="1" y={row.top + 1} width={width - 2} height={row.height - 2} />
            <text
              className="effect-ink"
              x="0"
              y={row.y - NAME_RISE * textScale}
              fontSize={fontSize}
              fontWeight={600}
            >
              {names.get(row.id)!.label}
            </text>
            <Band row={row} fontSize={fontSize} scale={textScale} />
          </g>
        ))}
      </svg>
      <ChartHelp id={helpId} about={about} help={help} />
    </>
  );
}
