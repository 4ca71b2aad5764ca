import { useEffect, useRef, type KeyboardEvent } from "react";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly spoken: string;
  /** Wishes while a gesture lasts; they may lie outside 0 to `max`. */
  readonly onDrag: (wish: number) => void;
  readonly onRelease: () => void;
  readonly onCancel: () => void;
}

const LEAP = 5; // PageUp and PageDown

/** A native range input over whole numbers from 0. Changes while dragged, commits once on release. */
export function CountSlider({ label, value, max, spoken, onDrag, onRelease, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { current } = input;
    current?.addEventListener("change", onRelease);
    return () => current?.removeEventListener("change", onRelease);
  }, [onRelease]);

  function onKeyDown(event: KeyboardEvent) {
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: value + 1,
      ArrowUp: value + 1,
      ArrowLeft: value - 1,
      ArrowDown: value - 1,
      PageUp: value + LEAP,
      PageDown: value - LEAP,
      Home: 0,
      End: max,
    };
    const wish = moves[event.key];
    if (wish === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onDrag(wish);
  }

  return (
    <input
      ref={input}
      type="range"
      className="slider"
      min={0}
      max={max}
      step={1}
      value={value}
      aria-label={label}
      aria-valuetext={spoken}
      onChange={(event) => onDrag(Number(event.target.value))}
      onKeyDown={onKeyDown}
      onKeyUp={onRelease}
      onBlur={onRelease}
      onPointerCancel={onCancel}
    />
  );
}
