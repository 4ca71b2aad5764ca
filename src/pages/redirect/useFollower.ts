import { useDeferredValue, useEffect, useState } from "react";
import { stepsAreSlow } from "../../controls/takeStep";
import type { Outcome } from "../../domain/outcome";
import { useScenarioStore } from "../../state/scenarioStore";

const REST = 200; // ms without a step

/**
 * The outcome that all but chart, first sentence and lines are drawn from in a drag: as soon as there is time, or, where
 * steps take long, once the hand rests.
 */
export function useFollower(outcome: Outcome): Outcome {
  const dragging = useScenarioStore((state) => state.draft !== null);
  const [rested, setRested] = useState(outcome);
  useEffect(() => {
    const timer = setTimeout(setRested, REST, outcome);
    return () => clearTimeout(timer);
  }, [outcome]);
  const deferred = useDeferredValue(stepsAreSlow() ? rested : outcome);
  return dragging ? deferred : outcome;
}
