import { useId, type MouseEvent, type ReactNode } from "react";
import { f } from "../../text/flowMessages";
import { Tooltip } from "../shared/Tooltip";
import { useMarks } from "../shared/useMarks";
import type { FlowBoxes } from "./flowLayout";
import type { FlowLooks } from "./FlowLooks";
import { End } from "./End";
import { Ribbon } from "./Ribbon";
import { flowColumns, flowNeighbour, ribbonsAt, sourceMark, targetMark } from "./flowNeighbour";
import { ChartHelp } from "../shared/ChartHelp";

interface Props {
  readonly boxes: FlowBoxes;
  readonly looks: FlowLooks;
  readonly name: string;
  readonly about?: string;
  readonly help: string;
  readonly onAsk: (mark: string) => void;
  readonly hintOf: (mark: string) => ReactNode;
}

const BESIDE = { x: 8, y: 4 }; // px that a tooltip begins nearer to the pointer than beside a tile

/** What a tooltip stands beside: the pointer, since a ribbon is so long that its box says nothing; else its middle. */
function anchorOf(mark: Element, pointer: MouseEvent | null) {
  if (pointer === null) return mark.querySelector("[data-anchor]") ?? mark;
  const { clientX, clientY } = pointer;
  return { getBoundingClientRect: () => new DOMRect(clientX - BESIDE.x, clientY - BESIDE.y, 0, 0) };
}

/** Ribbons from sources to targets, as wide as their money. One tab stop; arrow keys move, Enter or i shows the source. */
export function Flow({ boxes, looks, name, about, help, onAsk, hintOf }: Props) {
  const { width, height, textSize, sources, targets, ribbons } = boxes;
  const helpId = useId();
  const prefix = useId();
  const { root, marks, onBlur, hint, keep, leave, close } = useMarks<SVGSVGElement>({
    attribute: "data-mark",
    ids: flowColumns(boxes).flat(),
    beside: (id, key, cameFrom) => flowNeighbour(boxes, id, key, cameFrom),
    onAsk,
    anchorOf,
    asksOnTap: (mark) => ribbons.some(({ id, from }) => id === mark && from === null),
  });
  const lit = hint && ribbonsAt(boxes, hint.id);
  const groundOf = (mark: string) => looks.ends.get(mark)!.ground;
  const colours = [...new Set(sources.map(({ id }) => groundOf(sourceMark(id))))];
  const paintOf = (from: string, to: string) =>
    `${prefix}-${colours.indexOf(groundOf(sourceMark(from)))}-${to}`;
  const end = (mark: string) => ({ look: looks.ends.get(mark)!, textSize, marks: marks(mark) });
  return (
    <div className="relative" onBlur={onBlur}>
      <svg
        ref={root}
        role="group"
        aria-label={name}
        aria-describedby={helpId}
        className="flow"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <defs>
          {targets.flatMap(({ id: to }) =>
            colours.map((colour, index) => (
              <linearGradient
                key={`${index}-${to}`}
                id={`${prefix}-${index}-${to}`}
                gradientUnits="userSpaceOnUse"
                x1={sources[0]!.x}
                x2={targets[0]!.x}
              >
                <stop offset="0.1" stopColor={colour} />
                <stop offset="0.9" stopColor={groundOf(targetMark(to))} />
              </linearGradient>
            )),
          )}
        </defs>
        <g role="list" aria-label={f.table_from()}>
          {sources.map((box) => (
            <End key={box.id} box={box} isTarget={false} {...end(sourceMark(box.id))} />
          ))}
        </g>
        <g role="list" aria-label={f.table_name()}>
          {ribbons.map((ribbon) => (
            <Ribbon
              key={ribbon.id}
              ribbon={ribbon}
              name={looks.ribbons.get(ribbon.id)!}
              money={looks.money}
              paints={ribbon.strips.map(({ from }) => paintOf(from, ribbon.to))}
              isDim={lit !== null && !lit.includes(ribbon.id)}
              marks={marks(ribbon.id)}
            />
          ))}
        </g>
        <g role="list" aria-label={f.table_to()}>
          {targets.map((box) => (
            <End key={box.id} box={box} isTarget {...end(targetMark(box.id))} />
          ))}
        </g>
      </svg>
      <ChartHelp id={helpId} about={about} help={help} />
      {hint && (
        <Tooltip anchor={hint.anchor} onClose={close} onPointerEnter={keep} onPointerLeave={leave}>
          {hintOf(hint.id)}
        </Tooltip>
      )}
    </div>
  );
}
