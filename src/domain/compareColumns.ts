import type { Atlas } from "./atlas";
import { sameNumbers } from "./keptOf";
import { outcomeOf, type Outcome } from "./outcome";
import type { Numbers, Scenario } from "./scenario";

/** One of the scenarios side by side. `name` null: the status quo or the one on screen. `place`: among the kept ones. */
export interface Column {
  readonly id: string;
  readonly name: string | null;
  readonly place: number | null;
  readonly onScreen: boolean;
  readonly outcome: Outcome;
}

/** The column of the status quo. */
export const AS_IT_IS = "as-it-is";

/** The column of the scenario on screen, where no other one says the same. */
export const ON_SCREEN = "on-screen";

/** The column of a kept scenario. */
export function keptColumn(place: number): string {
  return `kept-${place + 1}`;
}

/** The status quo of the base on screen, the kept scenarios in their order, and the one on screen where none of them says the same. */
export function compareColumns(atlas: Atlas, scenario: Scenario): readonly Column[] {
  const { kept } = scenario;
  const plain = { ...scenario, show: "after", unit: "usd", focus: null, lock: [], preset: null } as const;
  const outcome = (numbers: Numbers) => {
    const { release, base, to, from, market } = numbers;
    return outcomeOf(atlas, { ...plain, release, base, to, from, market });
  };
  const asItIs: Numbers = { ...scenario, to: {}, from: "prorata" };
  const nothingMoves = Object.keys(scenario.to).length === 0;
  const same = nothingMoves ? -1 : kept.findIndex((each) => sameNumbers(each, scenario));
  const columns: Column[] = [
    { id: AS_IT_IS, name: null, place: null, onScreen: nothingMoves, outcome: outcome(asItIs) },
    ...kept.map((each, place) => ({
      id: keptColumn(place),
      name: each.name,
      place,
      onScreen: place === same,
      outcome: outcome(each),
    })),
  ];
  if (!nothingMoves && same < 0)
    columns.push({ id: ON_SCREEN, name: null, place: null, onScreen: true, outcome: outcome(scenario) });
  return columns;
}
