import type { Atlas } from "./atlas";
import { atOnce } from "./atOnce";
import { outcomeSteps, type Outcome } from "./outcome";
import { sameNumbers } from "./sameNumbers";
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

/** The place of the kept scenario that is on screen; -1 where none is, or nothing moves. */
export function placeOnScreen({ kept, ...scenario }: Scenario): number {
  const nothingMoves = Object.keys(scenario.to).length === 0;
  return nothingMoves ? -1 : kept.findIndex((each) => sameNumbers(each, scenario));
}

/**
 * The status quo of the base on screen, the kept scenarios in their order, and the one on screen where none of them says
 * the same. In steps, since an own plan can have thousands of holdings.
 */
export function* columnSteps(atlas: Atlas, scenario: Scenario): Generator<void, readonly Column[]> {
  const { kept } = scenario;
  const plain = { ...scenario, show: "after", unit: "usd", focus: null, lock: [], preset: null } as const;
  const outcome = (numbers: Numbers) => {
    const { release, base, to, from, market } = numbers;
    return outcomeSteps(atlas, { ...plain, release, base, to, from, market });
  };
  const asItIs: Numbers = { ...scenario, to: {}, from: "prorata" };
  const nothingMoves = Object.keys(scenario.to).length === 0;
  const same = placeOnScreen(scenario);
  const columns: Column[] = [
    { id: AS_IT_IS, name: null, place: null, onScreen: nothingMoves, outcome: yield* outcome(asItIs) },
  ];
  for (const [place, each] of kept.entries())
    columns.push({
      id: keptColumn(place),
      name: each.name,
      place,
      onScreen: place === same,
      outcome: yield* outcome(each),
    });
  if (!nothingMoves && same < 0)
    columns.push({
      id: ON_SCREEN,
      name: null,
      place: null,
      onScreen: true,
      outcome: yield* outcome(scenario),
    });
  return columns;
}

/** The same at once. */
export function compareColumns(atlas: Atlas, scenario: Scenario): readonly Column[] {
  return atOnce(columnSteps(atlas, scenario));
}
