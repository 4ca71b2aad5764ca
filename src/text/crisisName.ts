import { r } from "./replayMessages";

const NAMES: Readonly<Record<string, { readonly alone: () => string; readonly inside: () => string }>> = {
  gfc: { alone: r.crisis_gfc, inside: r.crisis_in_gfc },
  covid: { alone: r.crisis_covid, inside: r.crisis_in_covid },
  "rates-2022": { alone: r.crisis_rates, inside: r.crisis_in_rates },
};

/** What a crisis is called: over its figures. */
export function crisisName(id: string): string {
  return NAMES[id]!.alone();
}

/** What a crisis is called in a sentence, with its years. */
export function crisisInSentence(id: string): string {
  return NAMES[id]!.inside();
}
