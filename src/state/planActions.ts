import type { Atlas } from "../domain/atlas";
import { ownAtlases } from "../domain/ownAtlases";
import { mixSteps, readMix, writeMix } from "../domain/writeMix";
import type { OwnPlan } from "../domain/ownPlan";
import { DEFAULT_SCENARIO, OWN } from "../domain/scenario";
import { change, changed } from "./actions";
import { inSlices } from "./inSlices";
import { rememberOutcome } from "./outcomeNow";
import { planStorage } from "./planStorage";
import { useScenarioStore } from "./scenarioStore";
import { withinLink } from "./syncLink";
import { workOutAhead } from "./workOutAhead";

/** The data without an own plan, of which data with one is made. */
function marketOf(atlas: Atlas): Atlas {
  return useScenarioStore.getState().own?.market ?? atlas;
}

/** Makes a plan the base and keeps it in this browser. False where the browser does not keep it. */
export async function openPlan(atlas: Atlas, plan: OwnPlan): Promise<boolean> {
  const own = await inSlices(ownAtlases(marketOf(atlas), plan));
  const text = await inSlices(mixSteps(plan));
  await workOutAhead(own.usd, changed(own.usd, { base: [OWN] }).scenario);
  const kept = planStorage.write(text);
  useScenarioStore.setState({ own });
  // A link that carried the plan before carries this one.
  const carries = useScenarioStore.getState().scenario.mix !== null;
  change(own.usd, { base: [OWN], mix: carries ? text : undefined });
  return kept;
}

/** The plan that is kept in this browser, or null. */
export async function keptPlan(atlas: Atlas): Promise<OwnPlan | null> {
  const text = planStorage.read();
  return text === null ? null : inSlices(readMix(text, atlas.classes));
}

/** Whether a plan is the one that is kept in this browser. */
export function isKept(plan: OwnPlan): boolean {
  return planStorage.read() === writeMix(plan);
}

/** Takes the plan out of this browser; the usual money is the base again. */
export function forgetPlan(atlas: Atlas): void {
  planStorage.clear();
  rememberOutcome(null);
  const market = marketOf(atlas);
  change(market, { base: DEFAULT_SCENARIO.base });
  useScenarioStore.setState({ own: null });
}

/** Whether the link has room for the plan beside all that it carries now. */
export function fitsLink(plan: OwnPlan): boolean {
  const { scenario } = useScenarioStore.getState();
  const wish = { ...scenario, mix: writeMix(plan) };
  return withinLink(wish) === wish;
}

/** Puts the plan into the link, or takes it out. */
export function carryInLink(atlas: Atlas, plan: OwnPlan, carries: boolean): void {
  change(atlas, { mix: carries ? writeMix(plan) : undefined });
}
