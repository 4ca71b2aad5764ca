import type { Atlas } from "../domain/atlas";
import { MOST_YEARS } from "../domain/scenario";
import { release } from "./actions";
import { useScenarioStore } from "./scenarioStore";

/** During a gesture: sets how many years a phase-in takes, from where the gesture began; at most what is allowed. */
export function dragYears(wish: number): void {
  const { scenario } = useScenarioStore.getState();
  const years = Math.max(0, Math.min(MOST_YEARS, wish));
  useScenarioStore.setState({ draft: { ...scenario, years }, refused: null, movedByRule: [] });
}

/** Sets the years in one step, as the field and plus and minus do. */
export function setYears(atlas: Atlas, wish: number): void {
  dragYears(wish);
  release(atlas);
}
