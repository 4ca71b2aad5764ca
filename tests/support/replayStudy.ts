import { exceptionalRun } from "../../src/domain/exceptionalRun";
import type { ReplayStudy } from "../../src/domain/explainReplay";
import { DEFAULT_CHOICES, type ModelChoices } from "../../src/domain/modelChoices";
import { outcomeOf, type Outcome } from "../../src/domain/outcome";
import { replayOf } from "../../src/domain/replay";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { standInsOf } from "../../src/domain/standInsOf";
import { atlas } from "./atlas";
import { past } from "./pastReturns";

/** A replay of the real past with all that is read off it; of the bare page but for what differs. */
export function replayStudy(
  scenario: Partial<Scenario> = {},
  choices: Partial<ModelChoices> = {},
): { readonly outcome: Outcome; readonly study: ReplayStudy; readonly choices: ModelChoices } {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...scenario });
  const all = { ...DEFAULT_CHOICES, ...choices };
  const replay = replayOf(atlas, outcome, past, all);
  if (!replay) throw new Error("Nothing to replay");
  const standIns = standInsOf(atlas, past, all, replay);
  const exceptional = exceptionalRun(atlas, outcome, past, all, replay);
  return { outcome, choices: all, study: { replay, standIns, exceptional } };
}
