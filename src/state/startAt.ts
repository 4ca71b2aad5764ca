import type { Atlas } from "../domain/atlas";
import { fitScenario } from "../domain/fitScenario";
import { fieldsOfPage } from "../domain/presetFields";
import type { Scenario } from "../domain/scenario";
import { useScenarioStore } from "./scenarioStore";

/** Puts into the store what the address of a page says without a query, and returns it. */
export function startAt(page: string, atlas: Atlas): Scenario {
  const { scenario } = fitScenario(fieldsOfPage(page, atlas) ?? {}, atlas);
  useScenarioStore.setState({ page, scenario });
  return scenario;
}
