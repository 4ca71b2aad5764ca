import type { Outcome } from "../domain/outcome";
import type { ScaleItem } from "../domain/scaleItems";
import { mixState } from "./mixState";

/** Sizes compared, and the redirection laid over them, as JSON holds them. */
export function scaleState(items: readonly ScaleItem[], outcome: Outcome) {
  const mix = mixState(outcome);
  return { scenario: mix.scenario, outcome: { ...mix.outcome, sizes: items } };
}
