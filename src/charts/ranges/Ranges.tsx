import { useId } from "react";
import { useMarks } from "../shared/useMarks";
import type { RangeBox, RangeBoxes } from "./rangesLayout";
import { ChartHelp } from "../shared/ChartHelp";

const DOT = 6; // px
const BAND = 8; // px

interface Props {
  readonly boxes: RangeBoxes;
  readonly name: string;
  readonly about?: string;
  readonly help: string;
  readonly spoken: (id: string) => string;
  readonly onAsk: (id: string) => void;
}

function beside(rows: readonly RangeBox[], id: string, key: string): string | null {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  const place = rows.findIndex((row) => row.id === id);
  return step === undefined ? null : (rows[place + step]?.id ?? null);
}

/** Figures with their ranges on one axis: a band from low to high and a dot. One tab stop; arrows, Enter or i. */
export function Ranges({ boxes, name, about, help, spoken, onAsk }: Props) {
  const { width, height, rows, ticks, zeroX, axisY, fontSize } = boxes;
  const helpId = useId();
  const { root, marks, onBlur } = useMarks<SVGSVGElement>({
    ids: rows.map(({ id }) => id),
    attribute: "data-mark",
    beside: (id, key) => beside(rows, id, key),
    onAsk,
    asksOnTap: () => true,
  });
  return (
    <div className="relative" onBlur={onBlur}>
      <svg
        ref={root}
        role="group"
        aria-label={name}
        aria-describedby={helpId}
        className="ranges"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <g aria-hidden="true" className="ranges-axis" fontSize={fontSize - 1}>
          <line x1={0} x2={width} y1={axisY} y2={axisY} />
          {ticks.map(({ x, text }) => (
            <g key={text}>
              <line x1={x} x2={x} y1={axisY} y2={axisY + 4} />
              <text x={x} y={axisY + fontSize + 5} textAnchor={x < 20 ? "start" : "middle"}>
                {text}
              </text>
            </g>
          ))}
        </g>
        {rows.map(({ id, label, text, value, y, lowX, x, highX, textX }) => (
          <g
            key={id}
            role="button"
            aria-label={spoken(id)}
            className={`range range-${id}`}
            data-value={value}
            data-unit="bp"
            {...marks(id)}
          >
            <rect
              className="range-target"
              x={1}
              y={y - fontSize - 8}
              width={width - 2}
              height={fontSize + 18}
            />
            <text x={0} y={y - 8} fontSize={fontSize - 1} className="range-name">
              {label}
            </text>
            <line className="range-line" x1={zeroX} x2={x} y1={y} y2={y} />
            {highX > lowX && (
              <rect
                className="range-band"
                x={lowX}
                y={y - BAND / 2}
                width={highX - lowX}
                height={BAND}
                rx={BAND / 2}
              />
            )}
            <circle className="range-dot" cx={x} cy={y} r={DOT} />
            <text x={textX} y={y} dy="0.35em" fontSize={fontSize} className="range-figure">
              {text}
            </text>
          </g>
        ))}
      </svg>
      <ChartHelp id={helpId} about={about} help={help} />
    </div>
  );
}
