import { useSyncExternalStore } from "react";
import type { Chart } from "../../domain/scenario";

/** A chart that is on screen: `auto` has been decided. */
export type ShownChart = Exclude<Chart, "auto">;

const NARROW = "(max-width: 479.98px)"; // px of viewport below which bars are the first chart

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** The chart on screen: the one chosen; by itself bars on a narrow screen, else the treemap. */
export function useShownChart(chart: Chart): ShownChart {
  const narrow = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
  if (chart !== "auto") return chart;
  return narrow ? "bars" : "treemap";
}
