import type { Atlas } from "../domain/atlas";
import { fitName, MOST_KEPT } from "../domain/fitKept";
import { fitScenario } from "../domain/fitScenario";
import { keptOf, shortName } from "../domain/keptOf";
import { fieldsOf, numberFields } from "../domain/linkFields";
import { presetFields } from "../domain/presetFields";
import type { Kept, Scenario } from "../domain/scenario";
import { change } from "./actions";
import { useScenarioStore } from "./scenarioStore";
import { withinLink } from "./syncLink";

/** Why nothing more can be kept. */
export type NoRoom = "three-kept" | "link-full";

function changeKept(atlas: Atlas, how: (kept: readonly Kept[], scenario: Scenario) => readonly Kept[]): void {
  const { scenario } = useScenarioStore.getState();
  const kept = how(scenario.kept, scenario);
  change(atlas, { kept: kept.map((each) => ({ name: each.name, ...numberFields(each) })) });
}

/** Why a scenario cannot be kept under a name; null where it can. */
export function noRoomFor(scenario: Scenario, name: string): NoRoom | null {
  const { kept } = scenario;
  if (kept.length >= MOST_KEPT) return "three-kept";
  const wish = { ...scenario, kept: [...kept, keptOf(name, scenario)] };
  return withinLink(wish) === wish ? null : "link-full";
}

/** Puts the scenario on screen aside under a name, after the others. */
export function keep(atlas: Atlas, name: string): void {
  changeKept(atlas, (kept, scenario) => [...kept, keptOf(name, scenario)]);
}

/** Keeps published scenarios beside each other, on the release on screen. */
export function keepPresets(atlas: Atlas, ids: readonly string[]): void {
  changeKept(atlas, (kept, scenario) => [
    ...kept,
    ...ids.map((id) => {
      const preset = atlas.presets.get(id)!;
      const fresh = fitScenario({ ...fieldsOf(scenario), ...presetFields(preset) }, atlas).scenario;
      return keptOf(shortName(preset.label), fresh);
    }),
  ]);
}

/** Gives a kept scenario another name; one without a sign that can be seen changes nothing. */
export function rename(atlas: Atlas, place: number, name: string): void {
  if (fitName(name) === "") return;
  changeKept(atlas, (kept) => kept.map((each, at) => (at === place ? { ...each, name } : each)));
}

/** Keeps a scenario no longer. */
export function remove(atlas: Atlas, place: number): void {
  changeKept(atlas, (kept) => kept.filter((_, at) => at !== place));
}

/** Moves a kept scenario to another place among the others. */
export function move(atlas: Atlas, place: number, to: number): void {
  changeKept(atlas, (kept) => kept.filter((_, at) => at !== place).toSpliced(to, 0, kept[place]!));
}

/** Replaces what is kept under a name by what is on screen. */
export function update(atlas: Atlas, place: number): void {
  changeKept(atlas, (kept, scenario) =>
    kept.map((each, at) => (at === place ? keptOf(each.name, scenario) : each)),
  );
}

/** Brings a kept scenario on screen, to be changed; it stays kept as it is. */
export function openKept(atlas: Atlas, place: number): void {
  const { kept } = useScenarioStore.getState().scenario;
  change(atlas, { ...numberFields(kept[place]!), preset: undefined, lock: [] });
}
