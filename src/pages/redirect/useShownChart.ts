import type { Chart } from "../../domain/scenario";
import { useMedia } from "./useMedia";

/** A chart that is on screen: `auto` has been decided, and what another page has stands for `auto`. */
export type ShownChart = Exclude<Chart, "auto" | "scale">;

const NARROW = "(max-width: 479.98px)"; // of viewport, below which bars are the first chart

/** The chart on screen: the one chosen; by itself bars on a narrow screen, else the treemap. */
export function useShownChart(chart: Chart): ShownChart {
  const narrow = useMedia(NARROW);
  if (chart !== "auto" && chart !== "scale") return chart;
  return narrow ? "bars" : "treemap";
}
