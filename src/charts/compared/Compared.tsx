import type { DataUnit } from "../../domain/figureRef";
import type { ComparedBoxes } from "./comparedLayout";

interface Props {
  readonly boxes: ComparedBoxes;
  readonly unit: DataUnit;
  readonly name: string;
}

/** What was said and what is right, as bars on one scale. One picture; its name says both. */
export function Compared({ boxes, unit, name }: Props) {
  const { width, height, fontSize, bars } = boxes;
  return (
    <svg
      role="img"
      aria-label={name}
      className="compared"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={fontSize}
    >
      {bars.map(({ value, text, said, y, barWidth, barHeight, textX, textY }) => (
        <g key={text} className={said ? "said" : "right"} data-value={value} data-unit={unit}>
          <rect x="0.5" y={y} width={Math.max(1, barWidth - 1)} height={barHeight} />
          <text x={textX} y={textY}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
