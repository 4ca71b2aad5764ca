import type { ModelChoices } from "../../domain/modelChoices";
import { useSame } from "./useSame";

/** The choices, the same object as long as those named stay as they are: for what hangs on these alone. */
export function useChosen(choices: ModelChoices, keys: readonly (keyof ModelChoices)[]): ModelChoices {
  return useSame(choices, JSON.stringify(keys.map((key) => choices[key])));
}
