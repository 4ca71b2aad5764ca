import { useCallback, useEffect, type RefObject } from "react";
import { takeWaiting } from "./takeStep";

// A browser tells no change of an input whose value is still the old one because its step waits.
const ENDS = ["pointerup", "change"];

/** How a gesture on a range input ends: with the step that waits, then by `onRelease`. Gives what ends it by other ways. */
export function useRelease(input: RefObject<HTMLInputElement | null>, onRelease: () => void): () => void {
  const release = useCallback(() => {
    takeWaiting();
    onRelease();
  }, [onRelease]);
  useEffect(() => {
    const { current } = input;
    for (const end of ENDS) current?.addEventListener(end, release);
    return () => ENDS.forEach((end) => current?.removeEventListener(end, release));
  }, [input, release]);
  return release;
}
