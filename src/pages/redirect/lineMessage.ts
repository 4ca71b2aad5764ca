import { releaseTree, type Atlas } from "../../domain/atlas";
import { roomFor, totalFloor } from "../../domain/linkedShares";
import { sourceRoom } from "../../domain/linkedSources";
import { TOTAL_LINE } from "../../state/actions";
import type { ScenarioState } from "../../state/scenarioStore";
import { m } from "../../text/messages";
import { refusalText } from "../../text/refusalText";

/** Why the last wish of a line was not granted, in words; null where it was. */
export function lineMessage({ refused, scenario }: ScenarioState, atlas: Atlas, line: string): string | null {
  if (refused?.line !== line) return null;
  const leaf = releaseTree(atlas, scenario.release).tree.byId.get(line);
  const label = atlas.destinations.get(line)?.label ?? leaf?.label ?? m.total_redirected();
  const bound =
    line === TOTAL_LINE
      ? totalFloor(scenario.to, scenario.lock)
      : leaf
        ? sourceRoom(
            scenario.from === "prorata" ? {} : scenario.from,
            { order: [], locked: scenario.lock },
            line,
          )
        : roomFor(scenario.to, line);
  return refusalText(refused.refusal, label, bound);
}
