import type { Atlas } from "../domain/atlas";
import type { Note } from "../domain/linkFields";
import { ownAtlases } from "../domain/ownAtlases";
import { readMix, writeMix } from "../domain/writeMix";
import type { OwnPlan } from "../domain/ownPlan";
import { inSlices } from "./inSlices";
import { planStorage } from "./planStorage";
import { decodeLink } from "./scenarioLink";
import { useScenarioStore } from "./scenarioStore";

async function show(atlas: Atlas, plan: OwnPlan): Promise<void> {
  const own = await inSlices(ownAtlases(atlas, plan));
  useScenarioStore.setState({ own });
}

/**
 * Brings the plan that the address names: the one that the link carries, else the one on screen, else the one kept in
 * this browser. A plan from a link is shown and not kept. Gives what could not be read; without any plan nothing changes.
 */
export async function recallPlan(atlas: Atlas): Promise<readonly Note[]> {
  const { mix } = decodeLink(window.location.search).fields;
  const { own } = useScenarioStore.getState();
  if (mix !== undefined && own && writeMix(own.plan) === mix) return [];
  const carried = mix === undefined ? null : await inSlices(readMix(mix, atlas.classes));
  if (carried) {
    await show(atlas, carried);
    return [];
  }
  const text = own ? null : planStorage.read();
  const kept = text === null ? null : await inSlices(readMix(text, atlas.classes));
  if (kept) await show(atlas, kept);
  return mix === undefined ? [] : [{ key: "mix", reason: "unreadable-plan" }];
}
