import type { FileFacts } from "./FileFacts";

/** What a file of that name holds: a scenario and what follows from it, in the units of the program. */
export interface FileState {
  readonly scenario: object;
  readonly outcome: object;
}

/** A state as JSON: what it is, the scenario, the outcome, the sources. */
export function jsonFile(facts: FileFacts, { scenario, outcome }: FileState): string {
  const { title, about, release, link, sources, advice } = facts;
  const { id, label, asOf, published } = release;
  const units = { money: "millions of US dollars", share: "basis points of the whole" };
  const file = {
    title,
    about,
    advice,
    link,
    units,
    release: { id, label, asOf, published },
    scenario,
    outcome,
    sources,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
