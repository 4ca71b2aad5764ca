import { useId, type ReactNode } from "react";
import { PlotGrid } from "../shared/PlotGrid";
import { movedFill, movedGround } from "../shared/tileFill";
import { useMarks } from "../shared/useMarks";
import type { FrontierBoxes, FrontierMark } from "./frontierLayout";
import { ChartHelp } from "../shared/ChartHelp";

const DOT = 6; // px

interface Props {
  readonly boxes: FrontierBoxes;
  readonly labels: {
    readonly name: string;
    readonly about?: string;
    readonly help: string;
    readonly across: string;
  };
  readonly spoken: (id: string) => string;
  readonly onAsk: (id: string) => void;
}

function beside(marks: readonly FrontierMark[], id: string, key: string): string | null {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (step === undefined) return null;
  const along = [...marks].sort((one, other) => one.x - other.x);
  return along[along.findIndex((mark) => mark.id === id) + step]?.id ?? null;
}

function Dot({ mark: { id, x, y } }: { mark: FrontierMark }): ReactNode {
  if (id === "before") return <circle className="frontier-before" cx={x} cy={y} r={DOT} />;
  if (id === "after") return <circle className="frontier-after" cx={x} cy={y} r={DOT} />;
  return (
    <rect
      className="frontier-own"
      x={x - DOT + 1}
      y={y - DOT + 1}
      width={2 * DOT - 2}
      height={2 * DOT - 2}
      fill={movedFill(id)}
      stroke={movedGround(id)}
    />
  );
}

/** Mixes and destinations by swing and expected return, each with its ranges. One tab stop; arrows, Enter or i. */
export function Frontier({ boxes, labels, spoken, onAsk }: Props) {
  const { width, height, plot, marks: placed, xTicks, yTicks, zeroY, fontSize } = boxes;
  const helpId = useId();
  const { root, marks, onBlur } = useMarks<SVGSVGElement>({
    ids: placed.map(({ id }) => id),
    attribute: "data-mark",
    beside: (id, key) => beside(placed, id, key),
    onAsk,
    asksOnTap: () => true,
  });
  return (
    <div className="relative" onBlur={onBlur}>
      <svg
        ref={root}
        role="group"
        aria-label={labels.name}
        aria-describedby={helpId}
        className="frontier"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <g aria-hidden="true" fontSize={fontSize - 1}>
          <PlotGrid plot={plot} xTicks={xTicks} yTicks={yTicks} />
          <line className="frontier-zero" x1={plot.x} x2={plot.x + plot.width} y1={zeroY} y2={zeroY} />
          <text className="frontier-axis" x={plot.x + plot.width} y={height - 4} textAnchor="end">
            {labels.across}
          </text>
        </g>
        {placed.map((mark) => (
          <g
            key={mark.id}
            role="button"
            aria-label={spoken(mark.id)}
            className={`frontier-mark frontier-${mark.id}`}
            data-value={mark.value}
            data-unit="bp"
            {...marks(mark.id)}
          >
            <line className="frontier-range" x1={mark.x} x2={mark.x} y1={mark.lowY} y2={mark.highY} />
            <line className="frontier-range" x1={mark.lowX} x2={mark.highX} y1={mark.y} y2={mark.y} />
            <circle className="frontier-target" cx={mark.x} cy={mark.y} r={12} />
            <Dot mark={mark} />
            <text x={mark.textX} y={mark.textY} fontSize={fontSize} fontWeight={600}>
              {mark.label}
            </text>
          </g>
        ))}
      </svg>
      <ChartHelp id={helpId} about={labels.about} help={labels.help} />
    </div>
  );
}
