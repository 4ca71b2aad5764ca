import { m } from "./messages";
import { d } from "./onDemandMessages";

const NAMES = { treemap: m.chart_treemap, bars: m.chart_bars, flow: m.chart_flow, table: m.chart_table };

/** What is said once a chart has been chosen, or came back by Undo. */
export function chartSaid(chart: keyof typeof NAMES): string {
  return d.chart_said({ chart: NAMES[chart]() });
}
