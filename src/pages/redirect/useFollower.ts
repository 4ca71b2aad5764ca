import { startTransition, useEffect, useState } from "react";
import { stepsAreSlow } from "../../controls/takeStep";
import type { Outcome } from "../../domain/outcome";
import { useScenarioStore } from "../../state/scenarioStore";

const REST = 200; // ms without a step

/**
 * The outcome that all but chart, first sentence and lines (useSoon) are drawn from in a drag: as soon as there is time, or,
 * where steps take long, once the hand rests. It never goes back.
 */
export function useFollower(outcome: Outcome): Outcome {
  const dragging = useScenarioStore((state) => state.draft !== null);
  const [settled, settle] = useState(outcome);
  if (!dragging && settled !== outcome) settle(outcome);
  const [followed, follow] = useState({ from: outcome, outcome });
  useEffect(() => {
    if (!dragging) return;
    const next = () => startTransition(() => follow({ from: settled, outcome }));
    const timer = setTimeout(next, stepsAreSlow() ? REST : 0);
    return () => clearTimeout(timer);
  }, [outcome, settled, dragging]);
  if (!dragging) return outcome;
  // What an earlier gesture asked for may arrive in this one.
  return followed.from === settled ? followed.outcome : settled;
}
