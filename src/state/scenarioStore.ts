import { createStore, useStore } from "zustand";
import type { Note } from "../domain/linkFields";
import type { Refusal } from "../domain/linkedShares";
import type { GrantedSources } from "../domain/linkedSources";
import type { TypedRefusal } from "../domain/parsePercent";
import type { OwnAtlases } from "../domain/ownAtlases";
import { DEFAULT_SCENARIO, type Scenario } from "../domain/scenario";

/** Which line refused or bounded a wish; `line` is a destination, a leaf, or `total`. */
export interface Refused {
  readonly line: string;
  readonly refusal: Refusal | NonNullable<GrantedSources["refusal"]> | TypedRefusal;
}

/**
 * `page`: the path of the page on screen. `scenario`: what was last committed, and what the address bar says. `draft`: the same in the middle of a gesture.
 * `notes`: what of the link, or of the scenario after a change of base, could not be kept. `refused`: the last refusal.
 * `openedByLink`: whether the page was opened by an address that says more than its path.
 * `own`: the data with the person's own plan in it, once that is asked for.
 * `movedByRule`: lines that the last gesture moved without being touched.
 */
export interface ScenarioState {
  readonly page: string;
  readonly scenario: Scenario;
  readonly draft: Scenario | null;
  readonly notes: readonly Note[];
  readonly notesFrom: "link" | "change";
  readonly refused: Refused | null;
  readonly movedByRule: readonly string[];
  readonly openedByLink: boolean;
  readonly own: OwnAtlases | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const store = createStore<ScenarioState>()(() => ({
  page: "/",
  scenario: DEFAULT_SCENARIO,
  draft: null,
  notes: [],
  notesFrom: "link",
  refused: null,
  movedByRule: [],
  openedByLink: false,
  own: null,
  canUndo: false,
  canRedo: false,
}));

// A page is drawn on a server, and taken over from there, as the store is then: not as it was at first.
const drawn = { ...store, getInitialState: store.getState };

function useScenario(): ScenarioState;
function useScenario<Part>(part: (state: ScenarioState) => Part): Part;
function useScenario<Part>(part?: (state: ScenarioState) => Part) {
  return useStore(drawn, part!);
}

/** The store of the scenario, and how a component follows a part of it. */
export const useScenarioStore = Object.assign(useScenario, store);

/** The scenario on screen: the draft during a gesture, else the committed one. */
export function shownScenario(state: ScenarioState): Scenario {
  return state.draft ?? state.scenario;
}
