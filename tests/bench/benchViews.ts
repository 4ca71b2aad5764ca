import assetClasses from "../../data/asset-classes.json?raw";
import destinations from "../../data/destinations.json?raw";
import market from "../../data/market.json?raw";
import presets from "../../data/presets.json?raw";
import savers from "../../data/savers.json?raw";
import sources from "../../data/sources.json?raw";
import type { TreemapInput } from "../../src/charts/treemap/treemapLayout";
import { atlasFromTexts } from "../../src/datasets/loadAtlas";
import { setTotal } from "../../src/domain/linkedShares";
import { marketView } from "../../src/domain/marketView";
import { outcomeOf, type Outcome } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { marketTree } from "../../src/pages/market/marketTree";
import { mixTree } from "../../src/pages/redirect/mixTree";

const atlas = atlasFromTexts({ market, destinations, assetClasses, presets, savers, sources });

/** The destinations whose hatches a chart may need. */
export const DESTINATIONS = [...atlas.destinations.keys()];

/** What a treemap shows at a value of a slider. */
export interface BenchView {
  readonly outcome: Outcome;
  readonly tree: Pick<TreemapInput, "root" | "moved" | "room">;
}

function redirectAt(base: string, total: number): BenchView {
  const scenario = { ...DEFAULT_SCENARIO, base: [base] };
  const { to } = setTotal(scenario.to, { order: DESTINATIONS, locked: scenario.lock }, total);
  const outcome = outcomeOf(atlas, { ...scenario, to });
  return { outcome, tree: mixTree(outcome) };
}

function marketAt(step: number): BenchView {
  const release = [...atlas.releases.keys()][step]!;
  const outcome = marketView(atlas, { ...DEFAULT_SCENARIO, release });
  return { outcome, tree: marketTree(atlas, outcome) };
}

/** The view of a page at a value of its slider: basis points of money that a base redirects, or the place of a release. */
export function viewAt(subject: string, value: number): BenchView {
  return subject === "market" ? marketAt(value) : redirectAt(subject, value);
}
