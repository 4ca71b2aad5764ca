import type { Atlas } from "../domain/atlas";
import { outcomeSteps } from "../domain/outcome";
import type { Scenario } from "../domain/scenario";
import { inSlices } from "./inSlices";
import { rememberOutcome } from "./outcomeNow";

/** Works an outcome out in slices before it is shown, so that showing a plan of thousands of holdings holds nothing up. */
export async function workOutAhead(atlas: Atlas, scenario: Scenario): Promise<void> {
  rememberOutcome({ atlas, outcome: await inSlices(outcomeSteps(atlas, scenario)) });
}
