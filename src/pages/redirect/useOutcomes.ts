import { useMemo } from "react";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { outcomeNow } from "../../state/outcomeNow";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";

/** The outcome on screen, and the settled one, which stays the same during a drag. Both are one where nothing is dragged. */
export function useOutcomes(atlas: Atlas): { readonly outcome: Outcome; readonly settled: Outcome } {
  const scenario = useScenarioStore(shownScenario);
  const committed = useScenarioStore((state) => state.scenario);
  const settled = useMemo(() => outcomeNow(atlas, committed), [atlas, committed]);
  const outcome = useMemo(
    () => (scenario === committed ? settled : outcomeNow(atlas, scenario)),
    [atlas, scenario, committed, settled],
  );
  return { outcome, settled };
}
