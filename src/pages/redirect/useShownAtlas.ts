import type { Atlas } from "../../domain/atlas";
import { OWN } from "../../domain/scenario";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";

/** The data in the money of the base: an own plan counts in whole dollars, and then all else does too. */
export function useShownAtlas(market: Atlas): Atlas {
  return useScenarioStore((state) =>
    state.own && shownScenario(state).base[0] === OWN ? state.own.usd : market,
  );
}
