import { movedFill } from "../shared/tileFill";

interface Props {
  readonly width: number;
  readonly stays: number;
  readonly inflow: readonly { readonly id: string; readonly value: number }[];
  /** The stretch of the chart below that what moves is spread over, in pixels. */
  readonly spread: { readonly from: number; readonly to: number } | null;
}

const HEIGHT = 16; // px of the strip
const FALL = 20; // px from the strip to the chart
const GAP = 2; // px between what stays and what moves
const LEAST = 1; // px of what moves, however little it is

function sumBefore(parts: Props["inflow"], place: number): number {
  return parts.slice(0, place).reduce((all, { value }) => all + value, 0);
}

/** The whole at its own scale: what stays, and what moves, spread over the chart below. A picture only. */
export function FlowStrip({ width, stays, inflow, spread }: Props) {
  const moved = sumBefore(inflow, inflow.length);
  const scale = width / (stays + moved);
  const wide = moved === 0 ? 0 : Math.max(LEAST, moved * scale);
  const start = width - wide;
  return (
    <svg
      className="flow-strip"
      width={width}
      height={HEIGHT + FALL}
      viewBox={`0 0 ${width} ${HEIGHT + FALL}`}
      aria-hidden="true"
    >
      {stays > 0 && (
        <rect
          className="flow-stays"
          x="0.5"
          y="0.5"
          width={Math.max(0, start - GAP - 1)}
          height={HEIGHT - 1}
        />
      )}
      {inflow.map(({ id, value }, index) => (
        <rect
          key={id}
          x={start + (wide * sumBefore(inflow, index)) / moved}
          width={(wide * value) / moved}
          height={HEIGHT}
          fill={movedFill(id)}
        />
      ))}
      {spread && (
        <path
          className="flow-fall"
          d={`M${start} ${HEIGHT}H${width}L${spread.to} ${HEIGHT + FALL}H${spread.from}Z`}
        />
      )}
    </svg>
  );
}
