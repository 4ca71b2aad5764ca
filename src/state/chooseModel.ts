import type { Atlas } from "../domain/atlas";
import type { Scenario } from "../domain/scenario";
import { change, release } from "./actions";
import { useScenarioStore } from "./scenarioStore";

/** Sets the choices of the Outcome page: `settled` false during a gesture, which becomes one step at its end. */
export function chooseModel(atlas: Atlas, model: Scenario["model"], settled: boolean): void {
  const { scenario, draft } = useScenarioStore.getState();
  if (!settled)
    return useScenarioStore.setState({ draft: { ...scenario, model }, refused: null, movedByRule: [] });
  if (draft) useScenarioStore.setState({ draft: { ...draft, model } });
  if (draft) release(atlas);
  else if (JSON.stringify(model) !== JSON.stringify(scenario.model)) change(atlas, { model });
}
