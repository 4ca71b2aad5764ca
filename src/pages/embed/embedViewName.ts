import type { EmbedView } from "../../state/embedOptions";
import { b } from "../../text/embedMessages";

const NAMES: Readonly<Record<EmbedView, () => string>> = {
  mix: b.view_mix,
  route: b.view_route,
  years: b.view_years,
  sweep: b.view_sweep,
  compare: b.view_compare,
  value: b.view_value,
  "market-chart": b.view_market,
  "market-history": b.view_history,
  "outcome-fees": b.view_fees,
  "outcome-risk": b.view_risk,
  "outcome-replay": b.view_replay,
  "outcome-liquidity": b.view_liquidity,
  "outcome-crises": b.view_crises,
  "outcome-saver": b.view_saver,
  "story-timeline": b.view_timeline,
  "story-claims": b.view_claims,
};

/** What a chart that can be embedded is called. */
export function embedViewName(view: EmbedView): string {
  return NAMES[view]();
}
