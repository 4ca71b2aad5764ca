import { useEffect, useRef } from "react";
import { Icon } from "./Icon";
import type { Moment } from "./Moment";
import { usePlaying } from "./usePlaying";

interface Props {
  readonly names: Readonly<Record<"slider" | "earlier" | "later" | "play" | "pause", string>>;
  readonly moments: readonly Moment[];
  readonly value: string;
  readonly onMove: (id: string) => void;
  readonly onRelease: () => void;
}

/** Steps through moments: a native slider, one step either way, and play, which stops at the end or when touched. */
export function TimeSlider({ names, moments, value, onMove, onRelease }: Props) {
  const at = moments.findIndex(({ id }) => id === value);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { current } = input;
    current?.addEventListener("change", onRelease);
    return () => current?.removeEventListener("change", onRelease);
  }, [onRelease]);
  const { playing, toggle, pause } = usePlaying(at, moments, onMove, onRelease);

  function step(to: number) {
    pause();
    onMove(moments[to]!.id);
    onRelease();
  }

  return (
    <div className="time">
      <button
        type="button"
        className="icon-button"
        aria-label={playing ? names.pause : names.play}
        onClick={toggle}
      >
        <Icon name={playing ? "pause" : "play"} filled />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={names.earlier}
        disabled={at <= 0}
        onClick={() => step(at - 1)}
      >
        <Icon name="earlier" />
      </button>
      <div className="time-track">
        <input
          ref={input}
          type="range"
          className="slider"
          min={0}
          max={moments.length - 1}
          step={1}
          value={at}
          aria-label={names.slider}
          aria-valuetext={moments[at]!.spoken}
          onPointerDown={pause}
          onKeyDown={pause}
          onChange={(event) => onMove(moments[Number(event.target.value)]!.id)}
        />
        <ol className="time-labels" aria-hidden="true">
          {moments.map(({ id, label }) => (
            <li key={id} className={id === value ? "strong" : ""}>
              {label}
            </li>
          ))}
        </ol>
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={names.later}
        disabled={at === moments.length - 1}
        onClick={() => step(at + 1)}
      >
        <Icon name="later" />
      </button>
    </div>
  );
}
