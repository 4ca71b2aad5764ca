import type { Atlas } from "../../domain/atlas";
import { roomFor, totalFloor } from "../../domain/linkedShares";
import { TOTAL_LINE } from "../../state/actions";
import type { ScenarioState } from "../../state/scenarioStore";
import { m } from "../../text/messages";
import { refusalText } from "../../text/refusalText";

/** Why the last wish of a line was not granted, in words; null where it was. */
export function lineMessage({ refused, scenario }: ScenarioState, atlas: Atlas, line: string): string | null {
  if (refused?.line !== line) return null;
  const label = atlas.destinations.get(line)?.label ?? m.total_redirected();
  const bound = line === TOTAL_LINE ? totalFloor(scenario.to, scenario.lock) : roomFor(scenario.to, line);
  return refusalText(refused.refusal, label, bound);
}
