import { useId, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { sourceKey } from "./sourceKey";
import { ChartHelp } from "./ChartHelp";

/** Holds the cursor at a place; `point` shows one while a mouse is over it, null when it has left. */
export interface CursorActions {
  readonly hold: (place: number) => void;
  readonly point: (place: number | null) => void;
  readonly ask: () => void;
  /** What Enter does, where it does something. */
  readonly enter?: () => void;
}

/** What a chart is called, what it shows, how keys read it, and what the cursor reads. */
export interface CursorLabels {
  readonly name: string;
  readonly about?: string;
  readonly help: string;
  readonly spoken: string;
}

interface Props {
  readonly className: string;
  readonly labels: CursorLabels;
  /** The place that is read and the last one; keys move by `step`, Page Up and Page Down by `far`. */
  readonly cursor: {
    readonly shown: number;
    readonly end: number;
    readonly step: number;
    readonly far: number;
  };
  /** The place at a point of the chart, in px from its corner. */
  readonly placeAt: (x: number, y: number) => number;
  readonly actions: CursorActions;
  readonly children: ReactNode;
}

/** A chart that a cursor reads. One tab stop, read as a slider over its places. */
export function CursorChart({ className, labels, cursor, placeAt, actions, children }: Props) {
  const help = useId();
  const { shown, end, step, far } = cursor;

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = {
      ArrowLeft: shown - step,
      ArrowDown: shown - step,
      ArrowRight: shown + step,
      ArrowUp: shown + step,
      PageDown: shown - far,
      PageUp: shown + far,
      Home: 0,
      End: end,
    }[event.key];
    if (event.key === sourceKey) actions.ask();
    else if (event.key === "Enter" && actions.enter) actions.enter();
    else if (to === undefined) return;
    else actions.hold(Math.max(0, Math.min(end, to)));
    event.preventDefault();
  }

  function placeOf({ clientX, clientY, currentTarget }: PointerEvent<HTMLDivElement>) {
    const { left, top } = currentTarget.getBoundingClientRect();
    return placeAt(clientX - left, clientY - top);
  }

  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        className={className}
        aria-label={labels.name}
        aria-describedby={help}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={end}
        aria-valuenow={shown}
        aria-valuetext={labels.spoken}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => actions.hold(placeOf(event))}
        onPointerMove={(event) => {
          if (event.pointerType === "mouse" && event.buttons === 0) actions.point(placeOf(event));
          else actions.hold(placeOf(event));
        }}
        onPointerLeave={() => actions.point(null)}
      >
        {children}
      </div>
      <ChartHelp id={help} about={labels.about} help={labels.help} />
    </>
  );
}
