import type { Marks } from "../shared/useMarks";
import { weightOf } from "./endLabel";
import type { EndBox } from "./flowLayout";
import type { EndLook } from "./FlowLooks";

const LEAST_TARGET = 24; // px of height that a pointer finds

interface EndProps {
  readonly box: EndBox;
  readonly look: EndLook;
  readonly textSize: number;
  readonly isTarget: boolean;
  readonly marks: Marks;
}

/** The bar of an end with its words beside it. */
export function End({ box, look, textSize, isTarget, marks }: EndProps) {
  const { x, y, width, height, label } = box;
  const high = Math.max(height, label.height, LEAST_TARGET);
  const left = isTarget ? x : label.x - label.width;
  const right = isTarget ? label.x + label.width : x + width;
  const node = look.node === null ? { "data-class": box.id } : { "data-node": look.node };
  return (
    <g role="listitem">
      <g
        className="flow-end"
        role="button"
        data-unit={look.money}
        aria-label={look.name}
        data-value={look.after}
        data-before={look.before}
        {...node}
        {...marks}
      >
        <rect
          className="flow-target"
          x={left}
          y={y + (height - high) / 2}
          width={right - left}
          height={high}
        />
        <rect
          className={look.estimated ? "flow-bar estimated" : "flow-bar"}
          x={x}
          y={y}
          width={width}
          height={height}
          fill={look.fill}
          data-anchor=""
        />
        {label.lines.map(({ parts, y: line }) => (
          <text
            key={line}
            x={label.x}
            y={label.y + line}
            fontSize={textSize}
            textAnchor={isTarget ? "start" : "end"}
          >
            {parts.map(({ text, part }) => (
              <tspan key={part} className={`flow-said-${part}`} fontWeight={weightOf(part, isTarget)}>
                {text}
              </tspan>
            ))}
          </text>
        ))}
      </g>
    </g>
  );
}
