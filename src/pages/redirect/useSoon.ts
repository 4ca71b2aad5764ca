import { useDeferredValue, useMemo, useState } from "react";
import { useScenarioStore } from "../../state/scenarioStore";

/**
 * In a drag, what is shown beside the chart and the thumb: a task after them, so that they do not wait for it. Else at once.
 * It never goes back.
 */
export function useSoon<Value>(value: Value): Value {
  const dragging = useScenarioStore((state) => state.draft !== null);
  const [settled, settle] = useState(value);
  if (!dragging && settled !== value) settle(value);
  const soon = useDeferredValue(useMemo(() => ({ from: settled, value }), [settled, value]));
  if (!dragging) return value;
  // What an earlier gesture asked for may arrive in this one.
  return soon.from === settled ? soon.value : settled;
}
