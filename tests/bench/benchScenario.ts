import { atlasFromTexts } from "../../src/datasets/loadAtlas";
import { setTotal } from "../../src/domain/linkedShares";
import { outcomeOf, type Outcome } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import assetClasses from "../../data/asset-classes.json?raw";
import destinations from "../../data/destinations.json?raw";
import market from "../../data/market.json?raw";
import presets from "../../data/presets.json?raw";
import savers from "../../data/savers.json?raw";
import sources from "../../data/sources.json?raw";

const atlas = atlasFromTexts({ market, destinations, assetClasses, presets, savers, sources });

/** The outcome after a drag of the total, in basis points, from the bare page with that money chosen. */
export function outcomeAt(base: string, total: number): Outcome {
  const scenario = { ...DEFAULT_SCENARIO, base: [base] };
  const lines = { order: [...atlas.destinations.keys()], locked: scenario.lock };
  return outcomeOf(atlas, { ...scenario, to: setTotal(scenario.to, lines, total).to });
}
