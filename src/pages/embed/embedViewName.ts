import type { EmbedView } from "../../state/embedQuery";
import { b } from "../../text/embedMessages";

const NAMES: Readonly<Record<EmbedView, () => string>> = {
  mix: b.view_mix,
  route: b.view_route,
  years: b.view_years,
  sweep: b.view_sweep,
  compare: b.view_compare,
  value: b.view_value,
  market: b.view_market,
  history: b.view_history,
  fees: b.view_fees,
  risk: b.view_risk,
  replay: b.view_replay,
  liquidity: b.view_liquidity,
  crises: b.view_crises,
  saver: b.view_saver,
  timeline: b.view_timeline,
  claims: b.view_claims,
};

/** What a chart that can be embedded is called. */
export function embedViewName(view: EmbedView): string {
  return NAMES[view]();
}
