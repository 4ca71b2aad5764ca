import { memo } from "react";
import type { DataUnit } from "../../domain/figureRef";
import { PlotGrid } from "../shared/PlotGrid";
import type { AreaBoxes } from "./areaLayout";

interface Props {
  readonly boxes: AreaBoxes;
  readonly unit: DataUnit;
  readonly textScale: number;
}

const DOT = 3; // px of radius

/** Grid, crises and the years under the plot. */
function Ground({ boxes: { plot, yTicks, xTicks, crises, seam } }: Pick<Props, "boxes">) {
  const foot = plot.y + plot.height;
  return (
    <>
      {crises.map(({ id, box }) => (
        <rect key={id} className="history-crisis" {...box} />
      ))}
      <PlotGrid plot={plot} xTicks={xTicks} yTicks={yTicks} />
      {seam !== null && <line className="history-seam" x1={seam} x2={seam} y1={plot.y} y2={foot + 8} />}
    </>
  );
}

/** What stands over the plot. */
function Header({ boxes: { header, plot }, textScale }: Pick<Props, "boxes" | "textScale">) {
  const { chip, spans, crises } = header;
  return (
    <>
      {chip && (
        <g className="history-marker">
          <line x1={chip.x} x2={chip.x} y1={chip.box.height} y2={plot.y + plot.height} />
          <rect {...chip.box} rx="2" />
          <text
            x={chip.box.x + chip.box.width / 2}
            y={chip.box.height / 2}
            dy="0.36em"
            textAnchor="middle"
            fontSize={12 * textScale}
          >
            {chip.text}
          </text>
        </g>
      )}
      {spans.map(({ id, text, x, y, anchor, x1, x2, ruleY }) => (
        <g key={id} className="history-span">
          <path d={`M${x1} ${ruleY + 4}V${ruleY}H${x2}v4`} />
          <text className="halo" x={x} y={y} textAnchor={anchor} fontSize={12 * textScale}>
            {text}
          </text>
        </g>
      ))}
      {crises.map(({ id, text, x, y }) => (
        <text key={id} className="history-crisis-label" x={x} y={y} fontSize={12 * textScale}>
          {text}
        </text>
      ))}
    </>
  );
}

/** The still part of the chart; names of layers are those of the tokens `--plan-*`. */
export const AreaPicture = memo(function AreaPicture({ boxes, unit, textScale }: Props) {
  const { width, height, plot, areas, columns, dots, breaks, crises } = boxes;
  return (
    <svg
      className="history-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={12 * textScale}
      aria-hidden="true"
    >
      <Ground boxes={boxes} />
      {areas.map(({ layer, path }, index) => (
        <path key={index} className="history-layer" d={path} fill={`var(--plan-${layer})`} />
      ))}
      {columns.map(({ at, layer, value, box }) => (
        <rect
          key={`${at} ${layer}`}
          className={layer === null ? "history-rest" : "history-layer"}
          fill={layer === null ? "none" : `var(--plan-${layer})`}
          data-at={at}
          data-value={value}
          data-unit={unit}
          {...box}
        />
      ))}
      {breaks.map((x) => (
        <g key={x}>
          <path className="history-cut" d={`M${x} ${plot.y}V${plot.y + plot.height}`} />
          <path className="history-break" d={`M${x} ${plot.y}V${plot.y + plot.height}`} />
        </g>
      ))}
      {crises.map(({ id, box }) => (
        <rect key={id} className="history-crisis-head" {...box} y={plot.y - 3} height="3" />
      ))}
      <line
        className="history-base"
        x1={plot.x}
        x2={plot.x + plot.width}
        y1={plot.y + plot.height}
        y2={plot.y + plot.height}
      />
      {dots.map(({ at, value, x, y }) => (
        <circle
          key={at}
          className="history-dot"
          cx={x}
          cy={y}
          r={DOT}
          data-at={at}
          data-value={value}
          data-unit={unit}
        />
      ))}
      <Header boxes={boxes} textScale={textScale} />
    </svg>
  );
});
