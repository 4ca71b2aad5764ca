interface Props {
  readonly points: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly paint: string;
  readonly labels?: (points: number) => string;
}

function percent(points: number, max: number): string {
  return `${(100 * points) / max}%`;
}

/** What a slider's thumb runs over: rail, fill and ticks. All in basis points. */
export function Track({ points, max, ticks, paint, labels }: Props) {
  return (
    <svg className="track" aria-hidden="true" width="100%" height={labels ? 44 : 28}>
      <rect className="rail" y="12" width="100%" height="4" rx="2" />
      <rect y="11" width={percent(Math.min(points, max), max)} height="6" rx="1" fill={paint} />
      {ticks
        .filter((tick) => tick <= max)
        .map((tick) => (
          <line key={tick} className="tick" x1={percent(tick, max)} x2={percent(tick, max)} y1="20" y2="25" />
        ))}
      {labels &&
        ticks
          .filter((tick) => tick <= max)
          .map((tick) => (
            <text key={tick} className="tick-label" x={percent(tick, max)} y="40" textAnchor="middle">
              {labels(tick)}
            </text>
          ))}
    </svg>
  );
}
