import type { Chart } from "../../domain/scenario";
import { useShownChart } from "../redirect/useShownChart";

/** The charts of the Market page. */
export type MarketChartName = "treemap" | "bars" | "table" | "scale";

/** The chart on screen: the one chosen, where this page has it; by itself as on the other pages. */
export function useMarketChart(chart: Chart): MarketChartName {
  const shown = useShownChart(chart === "flow" ? "auto" : chart);
  if (chart === "scale") return chart;
  return shown === "flow" ? "treemap" : shown;
}
