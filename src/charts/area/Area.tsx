import { useId, type KeyboardEvent, type PointerEvent } from "react";
import type { DataUnit } from "../../domain/figureRef";
import { cursorStep } from "../shared/cursorStep";
import { sourceKey } from "../shared/sourceKey";
import { AreaPicture } from "./AreaPicture";
import { nearestPoint, type AreaBoxes } from "./areaLayout";

interface Props {
  readonly boxes: AreaBoxes;
  readonly unit: DataUnit;
  readonly textScale: number;
  readonly labels: { readonly name: string; readonly help: string; readonly spoken: string };
  /** The point that is read, and the one that a press of a key starts from. */
  readonly cursor: { readonly shown: number; readonly held: number };
  /** Holds the cursor at a point; `point` shows one while a mouse is over it, null when it has left. */
  readonly actions: {
    readonly hold: (index: number) => void;
    readonly point: (index: number | null) => void;
    readonly ask: () => void;
  };
}

const FAR = 10; // points that Page Up and Page Down move by

/** Amounts over time: areas, columns and dots with a cursor. One tab stop, read as a slider over its points. */
export function Area({ boxes, unit, textScale, labels, cursor, actions }: Props) {
  const help = useId();
  const last = boxes.stops.length - 1;

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { shown } = cursor;
    const to = cursorStep(event.key, shown, last, FAR);
    if (event.key === sourceKey) actions.ask();
    else if (to === null) return;
    else actions.hold(to);
    event.preventDefault();
  }

  function indexAt({ clientX, currentTarget }: PointerEvent<HTMLDivElement>) {
    return nearestPoint(boxes, clientX - currentTarget.getBoundingClientRect().left);
  }

  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        className="history-chart"
        aria-label={labels.name}
        aria-describedby={help}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={cursor.shown}
        aria-valuetext={labels.spoken}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => actions.hold(indexAt(event))}
        onPointerMove={(event) => {
          if (event.pointerType === "mouse") actions.point(indexAt(event));
          else actions.hold(indexAt(event));
        }}
        onPointerLeave={() => actions.point(null)}
      >
        <AreaPicture boxes={boxes} unit={unit} textScale={textScale} />
        <AreaCursor boxes={boxes} {...cursor} />
      </div>
      <p id={help} className="sr-only">
        {labels.help}
      </p>
    </>
  );
}

/** The line of the cursor, drawn apart from the picture so that moving it redraws nothing else. */
function AreaCursor({ boxes, shown, held }: { boxes: AreaBoxes; shown: number; held: number }) {
  const { width, height, plot, stops } = boxes;
  const { x, top } = stops[shown]!;
  const foot = plot.y + plot.height;
  return (
    <svg className="history-cursor" width={width} height={height} aria-hidden="true">
      {held !== shown && <path className="history-held" d={`M${stops[held]!.x} ${foot + 1}l4 6h-8z`} />}
      <line x1={x} x2={x} y1={plot.y - 2} y2={foot} />
      <path d={`M${x} ${foot + 1}l4 6h-8z`} />
      {top !== null && <circle cx={x} cy={top} r="4" />}
    </svg>
  );
}
