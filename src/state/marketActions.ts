import type { Atlas } from "../domain/atlas";
import { fitScenario } from "../domain/fitScenario";
import { fieldsOf } from "../domain/linkFields";
import { change } from "./actions";
import { useScenarioStore } from "./scenarioStore";

/** During a gesture: shows another release, from where the gesture began. */
export function dragRelease(atlas: Atlas, id: string): void {
  const { scenario } = useScenarioStore.getState();
  const { scenario: draft } = fitScenario({ ...fieldsOf(scenario), release: id }, atlas);
  useScenarioStore.setState({ draft, refused: null, movedByRule: [] });
}

/** Zooms the whole market into a node, or with null back to all of it. */
export function zoomMarket(atlas: Atlas, node: string | null): void {
  change(atlas, { node: node ?? undefined });
}
