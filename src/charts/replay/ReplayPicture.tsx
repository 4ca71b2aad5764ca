import { memo } from "react";
import { PlotGrid } from "../shared/PlotGrid";
import type { ReplayBoxes, ReplayPanelBoxes } from "./replayLayout";

const NO_YEARS: ReplayBoxes["xTicks"] = [];

function Low({ low, textScale }: { low: ReplayPanelBoxes["low"]; textScale: number }) {
  if (!low) return null;
  const { x, y, label } = low;
  return (
    <g className="replay-low">
      <circle cx={x} cy={y} r="3.5" />
      {label && (
        <text className="halo" x={label.x} y={label.y} textAnchor={label.anchor} fontSize={12 * textScale}>
          {label.text}
        </text>
      )}
    </g>
  );
}

interface Props {
  readonly boxes: ReplayBoxes;
  readonly textScale: number;
}

/** The still part of the chart. Lines are drawn in order, the last on top. */
export const ReplayPicture = memo(function ReplayPicture({ boxes, textScale }: Props) {
  const { width, height, panels, xTicks } = boxes;
  return (
    <svg
      className="replay-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={12 * textScale}
      aria-hidden="true"
    >
      {panels.map((panel, rank) => (
        <g key={panel.id} data-panel={panel.id}>
          <text className="replay-title" x="0" y={panel.title.y} fontSize={13 * textScale}>
            {panel.title.text}
          </text>
          <PlotGrid
            plot={panel.plot}
            xTicks={rank === panels.length - 1 ? xTicks : NO_YEARS}
            yTicks={panel.yTicks}
          />
          {panel.area && <path className="replay-area" d={panel.area} />}
          {panel.zero !== null && (
            <line
              className="replay-zero"
              x1={panel.plot.x}
              x2={panel.plot.x + panel.plot.width}
              y1={panel.zero}
              y2={panel.zero}
            />
          )}
          {panel.lines.map(({ id, path }) => (
            <path key={id} className={`replay-line replay-${id}`} data-line={id} d={path} />
          ))}
          {panel.ends.map(({ id, text, x, y }) => (
            <text key={id} className={`replay-end replay-end-${id}`} x={x} y={y} fontSize={12 * textScale}>
              {text}
            </text>
          ))}
          <Low low={panel.low} textScale={textScale} />
        </g>
      ))}
    </svg>
  );
});
