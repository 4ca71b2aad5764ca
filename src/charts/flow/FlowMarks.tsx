import { weightOf } from "./endLabel";
import { THINNEST, type EndBox, type RibbonBox } from "./flowLayout";
import type { EndLook } from "./FlowLooks";
import type { useFlowMarks } from "./useFlowMarks";

/** What makes an element a mark of the flow: its id, role, and what happens to it. */
export type FlowMarks = ReturnType<ReturnType<typeof useFlowMarks>["marks"]>;

const LEAST_TARGET = 24; // px of height that a pointer finds

interface EndProps {
  readonly box: EndBox;
  readonly looks: ReadonlyMap<string, EndLook>;
  readonly textSize: number;
  readonly isTarget: boolean;
  readonly marks: FlowMarks;
}

/** The bar of an end with its words beside it. */
export function End({ box, looks, textSize, isTarget, marks }: EndProps) {
  const look = looks.get(marks["data-mark"])!;
  const { x, y, width, height, label } = box;
  const high = Math.max(height, label.height, LEAST_TARGET);
  const left = isTarget ? x : label.x - label.width;
  const right = isTarget ? label.x + label.width : x + width;
  const node = look.node === null ? { "data-class": box.id } : { "data-node": look.node };
  return (
    <g
      className="flow-end"
      aria-label={look.name}
      data-value={look.after}
      data-before={look.before}
      {...node}
      {...marks}
    >
      <rect className="flow-target" x={left} y={y + (height - high) / 2} width={right - left} height={high} />
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
  );
}

interface RibbonProps {
  readonly ribbon: RibbonBox;
  readonly name: string;
  readonly paints: readonly string[];
  readonly isDim: boolean;
  readonly marks: FlowMarks;
}

/** A ribbon, or the thin ones to a target as one mark; `paints`: what each of its shapes is painted with. */
export function Ribbon({ ribbon, name, paints, isDim, marks }: RibbonProps) {
  const { from, to, joined, value, strips, thickness, middle } = ribbon;
  const ends = from === null ? { "data-joined": joined.join(" ") } : { "data-from": from };
  const kind = thickness < THINNEST ? "flow-ribbon thin" : "flow-ribbon";
  return (
    <g
      className={isDim ? `${kind} dim` : kind}
      aria-label={name}
      data-to={to}
      data-value={value}
      {...ends}
      {...marks}
    >
      {[...new Set(paints)].map((paint) => (
        <path
          key={paint}
          d={strips.flatMap(({ path }, index) => (paints[index] === paint ? path : [])).join("")}
          fill={`url(#${paint})`}
        />
      ))}
      <rect
        x={middle.x}
        y={middle.y - thickness / 2}
        width="1"
        height={thickness}
        fill="none"
        data-anchor=""
      />
    </g>
  );
}
