import { memo } from "react";
import { CursorChart, type CursorActions, type CursorLabels } from "../shared/CursorChart";
import { PlotGrid } from "../shared/PlotGrid";
import { nearestYear, type PhaseInBoxes } from "./phaseInLayout";

interface Props {
  readonly boxes: PhaseInBoxes;
  readonly textScale: number;
  readonly labels: CursorLabels;
  /** The year that is read, as its index. */
  readonly shown: number;
  readonly actions: CursorActions;
}

const FAR = 5; // years that Page Up and Page Down move by

/** The still part of the chart: the stack, with a line at each year that holds the amounts. */
export const PhaseInPicture = memo(function PhaseInPicture({
  boxes,
  textScale,
}: Pick<Props, "boxes" | "textScale">) {
  const { width, height, plot, areas, marks, xTicks, yTicks } = boxes;
  const foot = plot.y + plot.height;
  return (
    <svg
      className="phase-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={12 * textScale}
      aria-hidden="true"
    >
      <PlotGrid plot={plot} xTicks={xTicks} yTicks={yTicks} />
      {areas.map(({ node, path, fill }) => (
        <path key={node} d={path} fill={fill} />
      ))}
      {areas.map(({ node, edge }) => (
        <path key={node} className="phase-edge" d={edge} />
      ))}
      {marks.map(({ node, year, value, x, top, foot: low }) => (
        <line
          key={`${node} ${year}`}
          className="phase-mark"
          x1={x}
          x2={x}
          y1={low}
          y2={top}
          data-node={node}
          data-year={year}
          data-value={value}
          data-unit="usdMillions"
        />
      ))}
      <line className="phase-base" x1={plot.x} x2={plot.x + plot.width} y1={foot} y2={foot} />
    </svg>
  );
});

/** The mix over the years of a phase-in. One tab stop, read as a slider over its years. */
export function PhaseIn({ boxes, textScale, labels, shown, actions }: Props) {
  const { x, top } = boxes.stops[shown]!;
  const foot = boxes.plot.y + boxes.plot.height;
  return (
    <CursorChart
      className="phase-chart"
      labels={labels}
      cursor={{ shown, end: boxes.stops.length - 1, step: 1, far: FAR }}
      placeAt={(at) => nearestYear(boxes, at)}
      actions={actions}
    >
      <PhaseInPicture boxes={boxes} textScale={textScale} />
      <svg className="phase-cursor" width={boxes.width} height={boxes.height} aria-hidden="true">
        <line x1={x} x2={x} y1={boxes.plot.y} y2={foot} />
        <path d={`M${x} ${foot + 1}l4 6h-8z`} />
        <circle cx={x} cy={top} r="4" />
      </svg>
    </CursorChart>
  );
}
