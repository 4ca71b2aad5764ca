import { useMemo } from "react";
import type { Atlas } from "../../domain/atlas";
import { outcomeOf, type Outcome } from "../../domain/outcome";
import type { Scenario } from "../../domain/scenario";
import { useSame } from "./useSame";

/**
 * The outcome of a scenario without the choices of this page, of which no part of it follows: it stays the same while
 * they alone change.
 */
export function useMixOutcome(atlas: Atlas, scenario: Scenario): Outcome {
  const chosen = { ...scenario, model: {} };
  const mix = useSame(chosen, JSON.stringify(chosen));
  return useMemo(() => outcomeOf(atlas, mix), [atlas, mix]);
}
