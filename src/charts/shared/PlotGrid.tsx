import type { Box } from "./Box";

interface Props {
  readonly plot: Box;
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
}

/** Lines across a plot with their amounts at the left, and the times under it. */
export function PlotGrid({ plot, xTicks, yTicks }: Props) {
  const foot = plot.y + plot.height;
  return (
    <g className="plot-grid">
      {yTicks.map(({ y, text }) => (
        <g key={text}>
          <line x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
          <text x={plot.x - 6} y={y} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {xTicks.map(({ x, text }) => (
        <g key={text}>
          <line x1={x} x2={x} y1={foot} y2={foot + 4} />
          <text x={x} y={foot} dy="1.6em" textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
