import { startTransition, useEffect, useState } from "react";
import { followingIsSlow } from "../../controls/takeStep";
import type { Outcome } from "../../domain/outcome";
import { useGesture } from "./useGesture";

const REST = 200; // ms without a step

/**
 * The outcome that all but chart, first sentence and lines (useSoon) are drawn from in a drag: as soon as there is time, or,
 * where steps take long, once the hand rests.
 */
export function useFollower(outcome: Outcome): Outcome {
  const { dragging, settled, shown } = useGesture(outcome);
  const [followed, follow] = useState({ from: outcome, value: outcome });
  useEffect(() => {
    if (!dragging) return;
    const next = () => startTransition(() => follow({ from: settled, value: outcome }));
    const timer = setTimeout(next, followingIsSlow() ? REST : 0);
    return () => clearTimeout(timer);
  }, [outcome, settled, dragging]);
  return shown(followed);
}
