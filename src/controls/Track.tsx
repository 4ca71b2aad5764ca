import { memo } from "react";

interface TicksProps {
  readonly ticks: readonly number[];
  readonly max: number;
  readonly labels?: (points: number) => string;
}

interface Props extends TicksProps {
  readonly points: number;
  readonly paint: string;
}

function percent(points: number, max: number): string {
  return `${(100 * points) / max}%`;
}

const Ticks = memo(function Ticks({ ticks, max, labels }: TicksProps) {
  const within = ticks.filter((tick) => tick <= max);
  return (
    <>
      {within.map((tick) => (
        <line key={tick} className="tick" x1={percent(tick, max)} x2={percent(tick, max)} y1="20" y2="25" />
      ))}
      {labels &&
        within.map((tick) => (
          <text key={tick} className="tick-label" x={percent(tick, max)} y="40" textAnchor="middle">
            {labels(tick)}
          </text>
        ))}
    </>
  );
});

/** What a slider's thumb runs over: rail, fill and ticks. All in basis points. */
export function Track({ points, paint, ...rest }: Props) {
  const { max, labels } = rest;
  return (
    <svg className="track" aria-hidden="true" width="100%" height={labels ? 44 : 28}>
      <rect className="rail" y="12" width="100%" height="4" rx="2" />
      <rect y="11" width={percent(Math.min(points, max), max)} height="6" rx="1" fill={paint} />
      <Ticks {...rest} />
    </svg>
  );
}
