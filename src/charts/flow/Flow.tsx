import { useId, type ReactNode } from "react";
import { Tooltip } from "../shared/Tooltip";
import { weightOf } from "./flowLabel";
import { THINNEST, type EndBox, type FlowBoxes, type RibbonBox } from "./flowLayout";
import type { EndLook, FlowLooks } from "./FlowLook";
import { ribbonsAt, sourceMark, targetMark } from "./flowNeighbour";
import { useFlowMarks } from "./useFlowMarks";

type Marks = ReturnType<ReturnType<typeof useFlowMarks>["marks"]>;

const LEAST_TARGET = 24; // px of height that a pointer finds
const MIXED = "var(--line-strong)"; // where several sources are one ribbon

/** The bar of an end with its words beside it. */
function End({
  box,
  look,
  isTarget,
  textSize,
  marks,
}: {
  box: EndBox;
  look: EndLook;
  isTarget: boolean;
  textSize: number;
  marks: Marks;
}) {
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

/** A ribbon, or the thin ones to a target as one mark. */
function Ribbon({
  ribbon,
  name,
  fill,
  isDim,
  marks,
}: {
  ribbon: RibbonBox;
  name: string;
  fill: string;
  isDim: boolean;
  marks: Marks;
}) {
  const { from, to, joined, value, path, thickness, middle } = ribbon;
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
      <path d={path} fill={fill} />
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

interface Props {
  readonly boxes: FlowBoxes;
  readonly looks: FlowLooks;
  readonly name: string;
  readonly help: string;
  readonly onAsk: (mark: string) => void;
  readonly hintOf: (mark: string) => ReactNode;
}

/** Ribbons from sources to targets, as wide as their money. One tab stop; arrow keys move, Enter or i shows the source. */
export function Flow({ boxes, looks, name, help, onAsk, hintOf }: Props) {
  const { width, height, textSize, sources, targets, ribbons } = boxes;
  const helpId = useId();
  const paints = useId();
  const { svg, marks, onBlur, hint, keep, leave, close } = useFlowMarks(boxes, onAsk);
  const lit = hint && ribbonsAt(boxes, hint.id);
  const groundOf = (from: string | null) =>
    from === null ? MIXED : looks.ends.get(sourceMark(from))!.ground;
  const pairs = [...new Set(ribbons.map(({ from, to }) => `${groundOf(from)} ${to}`))];
  const paintOf = ({ from, to }: RibbonBox) => `${paints}-${pairs.indexOf(`${groundOf(from)} ${to}`)}`;
  return (
    <div className="relative" onBlur={onBlur}>
      <svg
        ref={svg}
        role="group"
        aria-label={name}
        aria-describedby={helpId}
        className="flow"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <defs>
          {ribbons
            .filter(
              (ribbon, index) => ribbons.findIndex((other) => paintOf(other) === paintOf(ribbon)) === index,
            )
            .map((ribbon) => (
              <linearGradient
                key={paintOf(ribbon)}
                id={paintOf(ribbon)}
                gradientUnits="userSpaceOnUse"
                x1={sources[0]!.x}
                x2={targets[0]!.x}
              >
                <stop offset="0.1" stopColor={groundOf(ribbon.from)} />
                <stop offset="0.9" stopColor={looks.ends.get(targetMark(ribbon.to))!.ground} />
              </linearGradient>
            ))}
        </defs>
        {sources.map((box) => (
          <End
            key={box.id}
            box={box}
            look={looks.ends.get(sourceMark(box.id))!}
            isTarget={false}
            textSize={textSize}
            marks={marks(sourceMark(box.id))}
          />
        ))}
        {ribbons.map((ribbon) => (
          <Ribbon
            key={ribbon.id}
            ribbon={ribbon}
            name={looks.ribbons.get(ribbon.id)!}
            fill={`url(#${paintOf(ribbon)})`}
            isDim={lit !== null && !lit.includes(ribbon.id)}
            marks={marks(ribbon.id)}
          />
        ))}
        {targets.map((box) => (
          <End
            key={box.id}
            box={box}
            look={looks.ends.get(targetMark(box.id))!}
            isTarget
            textSize={textSize}
            marks={marks(targetMark(box.id))}
          />
        ))}
      </svg>
      <p id={helpId} className="sr-only">
        {help}
      </p>
      {hint && (
        <Tooltip anchor={hint.anchor} onClose={close} onPointerEnter={keep} onPointerLeave={leave}>
          {hintOf(hint.id)}
        </Tooltip>
      )}
    </div>
  );
}
