import { useCallback, useMemo } from "react";
import type { Atlas } from "../../domain/atlas";
import { parseModel, writeModel, type ModelChoices } from "../../domain/modelChoices";
import { riskClasses } from "../../domain/modelMix";
import type { Scenario } from "../../domain/scenario";
import { chooseModel } from "../../state/chooseModel";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";

/** The choices of a scenario's model, what of them could not be read, and how they are changed. */
export function useModelChoices(atlas: Atlas, { model }: Scenario) {
  const known = useMemo(
    () => ({ classes: new Set(riskClasses(atlas)), destinations: new Set(atlas.destinations.keys()) }),
    [atlas],
  );
  const { choices, notes } = useMemo(() => parseModel(model, known), [model, known]);
  const onChange = useCallback(
    (patch: Partial<ModelChoices>, settled = true) => {
      const now = shownScenario(useScenarioStore.getState()).model;
      chooseModel(atlas, writeModel({ ...parseModel(now, known).choices, ...patch }), settled);
    },
    [atlas, known],
  );
  return { choices, notes, onChange };
}
