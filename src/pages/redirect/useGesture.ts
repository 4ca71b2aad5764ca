import { useState } from "react";
import { useScenarioStore } from "../../state/scenarioStore";

/** A value that has come to be shown, and what was settled when its gesture began. */
interface Come<Value> {
  readonly from: Value;
  readonly value: Value;
}

/** A gesture on a value that is shown later than it changes. */
interface Gesture<Value> {
  readonly dragging: boolean;
  /** The value where the gesture began. */
  readonly settled: Value;
  /** What to show in a drag of what has come so far; at rest the value itself. It never goes back. */
  readonly shown: (come: Come<Value>) => Value;
}

/** Follows the gestures on a value, so that what is shown later of it belongs to the gesture that lasts. */
export function useGesture<Value>(value: Value): Gesture<Value> {
  const dragging = useScenarioStore((state) => state.draft !== null);
  const [settled, settle] = useState(value);
  if (!dragging && settled !== value) settle(value);
  function shown(come: Come<Value>): Value {
    if (!dragging) return value;
    // What an earlier gesture asked for may arrive in this one.
    return come.from === settled ? come.value : settled;
  }
  return { dragging, settled, shown };
}
