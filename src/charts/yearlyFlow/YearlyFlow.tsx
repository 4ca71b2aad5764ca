import type { YearlyFlowBoxes } from "./yearlyFlowLayout";

interface Props {
  readonly boxes: YearlyFlowBoxes;
  readonly destination: string;
  readonly fill: string;
  readonly name: string;
  readonly textScale: number;
}

/** What goes into a destination year by year, beside the most it is known to have taken in. `name` says it in words. */
export function YearlyFlow({ boxes, destination, fill, name, textScale }: Props) {
  const { width, height, ticks, zero, record, above, bars } = boxes;
  return (
    <svg
      className="phase-flow-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      fontSize={12 * textScale}
    >
      {ticks.map(({ x, text, anchor }) => (
        <text key={text} className="phase-flow-tick" x={x} y={height - 2} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {bars.map(({ year, value, box }) => (
        <rect
          key={year}
          className="phase-bar"
          fill={fill}
          data-flow={destination}
          data-year={year}
          data-value={value}
          data-unit="usdMillions"
          {...box}
        />
      ))}
      <line className="phase-base" x1="0" x2={width} y1={zero} y2={zero} />
      {record !== null && (
        <>
          <line className="phase-record-ground" x1="0" x2={width} y1={record} y2={record} />
          <line className="phase-record" x1="0" x2={width} y1={record} y2={record} />
        </>
      )}
      {above && <path className="phase-above" d={`M${above.x} ${above.y - 2}l-4.5 -7h9z`} />}
    </svg>
  );
}
