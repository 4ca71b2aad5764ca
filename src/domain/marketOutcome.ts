import type { Atlas } from "./atlas";
import { outcomeOf, type Outcome } from "./outcome";
import { DEFAULT_SCENARIO, OWN, type Scenario } from "./scenario";

/** What moves, as the whole market can show it: an own plan is no part of the market, so that nothing of it moves there. */
export function marketOutcome(atlas: Atlas, scenario: Scenario): Outcome {
  if (scenario.base[0] !== OWN) return outcomeOf(atlas, scenario);
  const resting = { ...scenario, base: DEFAULT_SCENARIO.base, to: {}, from: "prorata" } as const;
  return { ...outcomeOf(atlas, resting), scenario };
}
