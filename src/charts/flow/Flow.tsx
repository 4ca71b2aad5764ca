import { useId, type ReactNode } from "react";
import { Tooltip } from "../shared/Tooltip";
import type { FlowBoxes } from "./flowLayout";
import type { FlowLooks } from "./FlowLooks";
import { End, Ribbon } from "./FlowMarks";
import { ribbonsAt, sourceMark, targetMark } from "./flowNeighbour";
import { useFlowMarks } from "./useFlowMarks";

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
  const prefix = useId();
  const { svg, marks, onBlur, hint, keep, leave, close } = useFlowMarks(boxes, onAsk);
  const lit = hint && ribbonsAt(boxes, hint.id);
  const groundOf = (mark: string) => looks.ends.get(mark)!.ground;
  const colours = [...new Set(sources.map(({ id }) => groundOf(sourceMark(id))))];
  const paintOf = (from: string, to: string) =>
    `${prefix}-${colours.indexOf(groundOf(sourceMark(from)))}-${to}`;
  const ends = { looks: looks.ends, textSize };
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
        {sources.map((box) => (
          <End key={box.id} box={box} {...ends} isTarget={false} marks={marks(sourceMark(box.id))} />
        ))}
        {ribbons.map((ribbon) => (
          <Ribbon
            key={ribbon.id}
            ribbon={ribbon}
            name={looks.ribbons.get(ribbon.id)!}
            paints={ribbon.strips.map(({ from }) => paintOf(from, ribbon.to))}
            isDim={lit !== null && !lit.includes(ribbon.id)}
            marks={marks(ribbon.id)}
          />
        ))}
        {targets.map((box) => (
          <End key={box.id} box={box} {...ends} isTarget marks={marks(targetMark(box.id))} />
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
