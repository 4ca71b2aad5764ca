import { useRef } from "react";
import { Icon } from "./Icon";
import type { Moment } from "./Moment";
import { takeStep } from "./takeStep";
import { usePlaying } from "./usePlaying";
import { useRelease } from "./useRelease";

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
  const release = useRelease(input, onRelease);
  const { playing, toggle, pause } = usePlaying(at, moments, onMove, release.now);

  function step(to: number) {
    pause();
    onMove(moments[to]!.id);
    release.now();
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
          onChange={({ target }) => {
            const { id } = moments[Number(target.value)]!;
            takeStep(() => onMove(id));
          }}
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
