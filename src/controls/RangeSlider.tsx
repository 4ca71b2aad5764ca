import { useRef, type KeyboardEvent } from "react";
import { dropWaiting, takeStep, takeWaiting } from "./takeStep";
import { useRelease } from "./useRelease";

interface Props {
  readonly label: string;
  readonly value: number;
  /** `end`: where the key End leads; `step` and `leap`: what arrows and Page Up and Page Down move by. */
  readonly range: {
    readonly max: number;
    readonly end: number;
    readonly step: number;
    readonly leap: number;
  };
  readonly spoken: string;
  /** Wishes while a gesture lasts; they may lie outside what is allowed. */
  readonly onDrag: (wish: number) => void;
  readonly onRelease: () => void;
  readonly onCancel: () => void;
}

/** A native range input over whole numbers from 0. Changes while dragged, commits once on release. */
export function RangeSlider({ label, value, range, spoken, onDrag, onRelease, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { max, end, step, leap } = range;
  const release = useRelease(input, onRelease);

  function onKeyDown(event: KeyboardEvent) {
    const moves: Readonly<Record<string, (from: number) => number>> = {
      ArrowRight: (from) => from + step,
      ArrowUp: (from) => from + step,
      ArrowLeft: (from) => from - step,
      ArrowDown: (from) => from - step,
      PageUp: (from) => from + leap,
      PageDown: (from) => from - leap,
      Home: () => 0,
      End: () => end,
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    release.waiting();
    takeWaiting();
    // Where the thumb stands once the steps before are drawn.
    takeStep(() => onDrag(move(input.current!.valueAsNumber)), "fast");
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
      onChange={({ target }) => {
        const wish = Number(target.value);
        takeStep(() => onDrag(wish));
      }}
      onKeyDown={onKeyDown}
      onKeyUp={release.soon}
      onBlur={release.now}
      onPointerCancel={() => {
        dropWaiting();
        onCancel();
      }}
    />
  );
}
