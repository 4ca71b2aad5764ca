import { useEffect, useState } from "react";
import type { Moment } from "./Moment";

const PACE = 1600; // ms that each moment is shown

/** Plays moments one after the other, from the start when at the end; the last one, or a pause, ends it. */
export function usePlaying(
  at: number,
  moments: readonly Moment[],
  onMove: (id: string) => void,
  onRelease: () => void,
) {
  const [playing, setPlaying] = useState(false);
  const last = moments.length - 1;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (at < last) return onMove(moments[at + 1]!.id);
      setPlaying(false);
      onRelease();
    }, PACE);
    return () => clearTimeout(timer);
  }, [playing, at, last, moments, onMove, onRelease]);

  function pause() {
    if (!playing) return;
    setPlaying(false);
    onRelease();
  }
  function toggle() {
    if (playing) return pause();
    if (at === last) onMove(moments[0]!.id);
    setPlaying(true);
  }
  return { playing, toggle, pause };
}
