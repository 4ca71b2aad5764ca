import type { Atlas } from "../domain/atlas";
import { fitScenario } from "../domain/fitScenario";
import type { Note } from "../domain/linkFields";
import { ownAtlases } from "../domain/ownAtlases";
import { mixSteps, readMix } from "../domain/writeMix";
import type { OwnPlan } from "../domain/ownPlan";
import { OWN } from "../domain/scenario";
import { inSlices } from "./inSlices";
import { planStorage } from "./planStorage";
import { decodeLink } from "./scenarioLink";
import { useScenarioStore } from "./scenarioStore";
import { workOutAhead } from "./workOutAhead";

async function show(atlas: Atlas, plan: OwnPlan): Promise<void> {
  const own = await inSlices(ownAtlases(atlas, plan));
  const { scenario } = fitScenario(decodeLink(window.location.search).fields, own.usd);
  if (scenario.base[0] === OWN) await workOutAhead(own.usd, scenario);
  useScenarioStore.setState({ own });
}

/**
 * Brings the plan that the address names: the one that the link carries, else the one on screen, else the one kept in
 * this browser. A plan from a link is shown and not kept. Gives what could not be read; without any plan nothing changes.
 */
export async function recallPlan(atlas: Atlas): Promise<readonly Note[]> {
  const { mix } = decodeLink(window.location.search).fields;
  const { own } = useScenarioStore.getState();
  if (mix !== undefined && own && (await inSlices(mixSteps(own.plan))) === mix) return [];
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
