import { useCallback, useEffect, useRef, type RefObject } from "react";
import { paceOf } from "./paceOf";
import { takeWaiting } from "./takeStep";

// A browser tells no change of an input whose value is still the old one because its step waits.
const ENDS = ["pointerup", "change"];
const pace = paceOf({ long: 12, short: 4 }); // ms of a key's release: drawing takes longer still, and its frame would hold both

/** How a gesture on a range input ends. Each gives up an end that waits. */
interface Release {
  /** At once: with the step that waits, then by `onRelease`. */
  readonly now: () => void;
  /** As `now`; on a device where that takes long in a task of its own, so that the frame of a key does not wait for it. */
  readonly soon: () => void;
  /** An end that waits, at once: before the next gesture begins. */
  readonly waiting: () => void;
}

/** Ends the gestures of a range input, and gives what ends them by other ways than its own events. */
export function useRelease(input: RefObject<HTMLInputElement | null>, onRelease: () => void): Release {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    takeWaiting();
    onRelease();
  }, [onRelease]);
  const soon = useCallback(() => {
    if (pace.isSlow()) timer.current ??= setTimeout(() => pace.time(now));
    else pace.time(now);
  }, [now]);
  const waiting = useCallback(() => {
    if (timer.current !== undefined) now();
  }, [now]);
  useEffect(() => {
    const { current } = input;
    for (const end of ENDS) current?.addEventListener(end, now);
    return () => ENDS.forEach((end) => current?.removeEventListener(end, now));
  }, [input, now]);
  return { now, soon, waiting };
}
