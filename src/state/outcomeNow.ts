import type { Atlas } from "../domain/atlas";
import { outcomeOf, type Outcome } from "../domain/outcome";
import { sameNumbers } from "../domain/sameNumbers";
import { sameScenario, type Scenario } from "../domain/scenario";

interface Known {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
}

let known: Known | null = null;

/** Keeps an outcome that was worked out before it is shown; null forgets the one that was kept. */
export function rememberOutcome(next: Known | null): void {
  known = next;
}

function knownOutcome(scenario: Scenario, outcome: Outcome): Outcome | null {
  if (!sameNumbers(outcome.scenario, scenario)) return null;
  return sameScenario(outcome.scenario, scenario) ? outcome : { ...outcome, scenario };
}

/**
 * The outcome of a scenario: the last one where that is of the same scenario, so that committing what was dragged draws
 * nothing anew; its numbers where those are the same; else computed now.
 */
export function outcomeNow(atlas: Atlas, scenario: Scenario): Outcome {
  const outcome =
    (known?.atlas === atlas ? knownOutcome(scenario, known.outcome) : null) ?? outcomeOf(atlas, scenario);
  known = { atlas, outcome };
  return outcome;
}
