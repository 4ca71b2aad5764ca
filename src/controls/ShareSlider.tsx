import { useEffect, useRef, type KeyboardEvent } from "react";

/** What a gesture on a line does; wishes are in basis points and may lie outside what is allowed. */
export interface SliderActions {
  readonly onDrag: (line: string, wish: number) => void;
  readonly onRelease: () => void;
  readonly onCancel: () => void;
}

interface Props {
  readonly line: string;
  readonly label: string;
  readonly points: number;
  readonly room: number;
  readonly max: number;
  readonly spoken: string;
  readonly actions: SliderActions;
}

const STEP = 10; // basis points: arrows
const LEAP = 100; // basis points: PageUp and PageDown

/** A native range input in basis points. Changes while dragged, commits once on release. */
export function ShareSlider({ line, label, points, room, max, spoken, actions }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { onDrag, onRelease, onCancel } = actions;
  useEffect(() => {
    const { current } = input;
    current?.addEventListener("change", onRelease);
    return () => current?.removeEventListener("change", onRelease);
  }, [onRelease]);

  function onKeyDown(event: KeyboardEvent) {
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: points + STEP,
      ArrowUp: points + STEP,
      ArrowLeft: points - STEP,
      ArrowDown: points - STEP,
      PageUp: points + LEAP,
      PageDown: points - LEAP,
      Home: 0,
      End: room,
    };
    const wish = moves[event.key];
    if (wish === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onDrag(line, wish);
  }

  return (
    <input
      ref={input}
      type="range"
      className="slider"
      min={0}
      max={max}
      step={1}
      value={points}
      aria-label={label}
      aria-valuetext={spoken}
      onChange={(event) => onDrag(line, Number(event.target.value))}
      onKeyDown={onKeyDown}
      onKeyUp={onRelease}
      onBlur={onRelease}
      onPointerCancel={onCancel}
    />
  );
}
