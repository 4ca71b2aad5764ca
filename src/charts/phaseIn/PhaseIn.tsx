import { memo, useId, type KeyboardEvent, type PointerEvent } from "react";
import { cursorStep } from "../shared/cursorStep";
import { sourceKey } from "../shared/sourceKey";
import { nearestYear, type PhaseInBoxes } from "./phaseInLayout";

interface Props {
  readonly boxes: PhaseInBoxes;
  readonly textScale: number;
  readonly labels: { readonly name: string; readonly help: string; readonly spoken: string };
  /** The year that is read, as its index. */
  readonly shown: number;
  /** Holds the cursor at a year; `point` shows one while a mouse is over it, null when it has left. */
  readonly actions: {
    readonly hold: (index: number) => void;
    readonly point: (index: number | null) => void;
    readonly ask: () => void;
  };
}

const FAR = 5; // years that Page Up and Page Down move by

/** The still part of the chart: the stack, with a line at each year that holds the amounts. */
export const PhaseInPicture = memo(function PhaseInPicture({
  boxes,
  textScale,
}: Pick<Props, "boxes" | "textScale">) {
  const { width, height, plot, areas, marks, xTicks, yTicks } = boxes;
  const foot = plot.y + plot.height;
  return (
    <svg
      className="phase-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={11 * textScale}
      aria-hidden="true"
    >
      <g className="phase-grid">
        {yTicks.map(({ y, text }) => (
          <g key={text}>
            <line x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
            <text x={plot.x - 6} y={y} dy="0.35em" textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        {xTicks.map(({ x, text }) => (
          <g key={text}>
            <line x1={x} x2={x} y1={foot} y2={foot + 4} />
            <text x={x} y={foot} dy="1.6em" textAnchor="middle">
              {text}
            </text>
          </g>
        ))}
      </g>
      {areas.map(({ node, path, fill }) => (
        <path key={node} d={path} fill={fill} />
      ))}
      {areas.map(({ node, edge }) => (
        <path key={node} className="phase-edge" d={edge} />
      ))}
      {marks.map(({ node, year, value, x, top, foot: low }) => (
        <line
          key={`${node} ${year}`}
          className="phase-mark"
          x1={x}
          x2={x}
          y1={low}
          y2={top}
          data-node={node}
          data-year={year}
          data-value={value}
          data-unit="usdMillions"
        />
      ))}
      <line className="phase-base" x1={plot.x} x2={plot.x + plot.width} y1={foot} y2={foot} />
    </svg>
  );
});

/** The mix over the years of a phase-in. One tab stop, read as a slider over its years. */
export function PhaseIn({ boxes, textScale, labels, shown, actions }: Props) {
  const help = useId();
  const last = boxes.stops.length - 1;
  const { x, top } = boxes.stops[shown]!;
  const foot = boxes.plot.y + boxes.plot.height;

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = cursorStep(event.key, shown, last, FAR);
    if (event.key === sourceKey) actions.ask();
    else if (to === null) return;
    else actions.hold(to);
    event.preventDefault();
  }

  function indexAt({ clientX, currentTarget }: PointerEvent<HTMLDivElement>) {
    return nearestYear(boxes, clientX - currentTarget.getBoundingClientRect().left);
  }

  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        className="phase-chart"
        aria-label={labels.name}
        aria-describedby={help}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={shown}
        aria-valuetext={labels.spoken}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => actions.hold(indexAt(event))}
        onPointerMove={(event) => {
          if (event.pointerType === "mouse") actions.point(indexAt(event));
          else actions.hold(indexAt(event));
        }}
        onPointerLeave={() => actions.point(null)}
      >
        <PhaseInPicture boxes={boxes} textScale={textScale} />
        <svg className="phase-cursor" width={boxes.width} height={boxes.height} aria-hidden="true">
          <line x1={x} x2={x} y1={boxes.plot.y} y2={foot} />
          <path d={`M${x} ${foot + 1}l4 6h-8z`} />
          <circle cx={x} cy={top} r="4" />
        </svg>
      </div>
      <p id={help} className="sr-only">
        {labels.help}
      </p>
    </>
  );
}
