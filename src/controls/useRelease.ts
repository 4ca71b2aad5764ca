import { useCallback, useEffect, useRef, type RefObject } from "react";
import { takeWaiting } from "./takeStep";

// A browser tells no change of an input whose value is still the old one because its step waits.
const ENDS = ["pointerup", "change"];

/** How a gesture on a range input ends. Each gives up an end that waits. */
interface Release {
  /** At once: with the step that waits, then by `onRelease`. */
  readonly now: () => void;
  /** As `now`, in a task of its own: a release draws all that waited for it, which its event's frame need not hold. */
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
    timer.current ??= setTimeout(now);
  }, [now]);
  const waiting = useCallback(() => {
    if (timer.current !== undefined) now();
  }, [now]);
  useEffect(() => {
    const { current } = input;
    for (const end of ENDS) current?.addEventListener(end, soon);
    return () => ENDS.forEach((end) => current?.removeEventListener(end, soon));
  }, [input, soon]);
  return { now, soon, waiting };
}
