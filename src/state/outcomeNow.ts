import type { Atlas } from "../domain/atlas";
import { outcomeOf, type Outcome } from "../domain/outcome";
import { sameNumbers } from "../domain/sameNumbers";
import type { Scenario } from "../domain/scenario";

interface Known {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
}

let known: Known | null = null;

/** Keeps an outcome that was worked out before it is shown; null forgets the one that was kept. */
export function rememberOutcome(next: Known | null): void {
  known = next;
}

/** The outcome of a scenario: the one that is remembered where its numbers are the same, else computed now. */
export function outcomeNow(atlas: Atlas, scenario: Scenario): Outcome {
  return known?.atlas === atlas && sameNumbers(known.outcome.scenario, scenario)
    ? { ...known.outcome, scenario }
    : outcomeOf(atlas, scenario);
}
