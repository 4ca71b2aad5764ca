import { useDeferredValue, useMemo } from "react";
import { useGesture } from "./useGesture";

/** In a drag, what is shown beside the chart and the thumb: a task after them, so that they do not wait for it. Else at once. */
export function useSoon<Value>(value: Value): Value {
  const { settled, shown } = useGesture(value);
  return shown(useDeferredValue(useMemo(() => ({ from: settled, value }), [settled, value])));
}
