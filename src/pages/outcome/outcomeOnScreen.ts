import type { Outcome } from "../../domain/outcome";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";

/** An outcome with all that is chosen at this moment, the choices of this page too: for files and links. */
export function outcomeOnScreen(outcome: Outcome): Outcome {
  return { ...outcome, scenario: shownScenario(useScenarioStore.getState()) };
}
