import { useDeferredValue } from "react";
import { useScenarioStore } from "../../state/scenarioStore";

/** In a drag, what is shown beside the chart and the thumb: a task after them, so that they do not wait for it. Else at once. */
export function useSoon<Value>(value: Value): Value {
  const dragging = useScenarioStore((state) => state.draft !== null);
  const soon = useDeferredValue(value);
  return dragging ? soon : value;
}
