import { useMemo } from "react";
import { useAssumptions } from "../../datasets/useAssumptions";
import type { Atlas } from "../../domain/atlas";
import type { ModelView } from "../../domain/explainModel";
import type { ModelChoices } from "../../domain/modelChoices";
import { modelViewOf } from "../../domain/modelViewOf";
import type { Outcome } from "../../domain/outcome";

/** What the page shows of a mix, once the assumptions are there. */
export function useModelView(atlas: Atlas, outcome: Outcome, choices: ModelChoices): ModelView | null {
  const { data } = useAssumptions(atlas);
  return useMemo(
    () => (data ? modelViewOf(atlas, outcome, data, choices) : null),
    [atlas, outcome, data, choices],
  );
}
