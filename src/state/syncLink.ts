import type { Atlas } from "../domain/atlas";
import { fitScenario } from "../domain/fitScenario";
import type { Note } from "../domain/linkFields";
import { sameScenario, type Chart, type Scenario } from "../domain/scenario";
import { useAsked } from "./asked";
import { historyBounds, pushEntry, replaceEntry } from "./history";
import { pageAddress, pageInAddress } from "./pageAddress";
import { decodeLink, encodeLink } from "./scenarioLink";
import { useScenarioStore } from "./scenarioStore";

const LONGEST_QUERY = 1_900; // characters, so that a link with its origin and path stays under 2,000

/** The scenario with as many of its kept ones, from the first, as a link to it has room for. */
export function withinLink(scenario: Scenario): Scenario {
  const { kept } = scenario;
  return kept.length === 0 || encodeLink(scenario, "treemap").length <= LONGEST_QUERY
    ? scenario
    : withinLink({ ...scenario, kept: kept.slice(0, -1) });
}

/** What is said where kept scenarios found no room. */
function crowdedOut(wish: Scenario, room: Scenario): readonly Note[] {
  return wish === room ? [] : [{ key: "keep", reason: "too-long" }];
}

function addressOf(scenario: Scenario): string {
  return window.location.pathname + encodeLink(scenario);
}

function readAddress(atlas: Atlas): void {
  const { fields, notes } = decodeLink(window.location.search);
  const fitted = fitScenario(fields, atlas);
  const scenario = withinLink(fitted.scenario);
  replaceEntry(addressOf(scenario));
  // A card that is open may be about a figure that is gone now.
  useAsked.setState({ asked: null });
  useScenarioStore.setState({
    page: pageInAddress(),
    scenario,
    draft: null,
    notes: [...notes, ...fitted.notes, ...crowdedOut(fitted.scenario, scenario)],
    notesFrom: "link",
    refused: null,
    movedByRule: [],
    ...historyBounds(),
  });
}

/** Reads the address bar now and at every Back and Forward. Returns how to stop. */
export function followAddress(atlas: Atlas): () => void {
  const read = () => readAddress(atlas);
  const said = Object.keys(decodeLink(window.location.search).fields);
  useScenarioStore.setState({ openedByLink: said.length > 0 });
  read();
  window.addEventListener("popstate", read);
  return () => window.removeEventListener("popstate", read);
}

/** Makes a scenario the committed one: one history entry, none where nothing changed. Returns what is to be said. */
export function commit(wish: Scenario): readonly Note[] {
  const next = withinLink(wish);
  const notes = crowdedOut(wish, next);
  const changed = !sameScenario(next, useScenarioStore.getState().scenario);
  if (changed) pushEntry(addressOf(next));
  useScenarioStore.setState({
    scenario: next,
    draft: null,
    ...(changed ? { notes, notesFrom: "change" } : {}),
    ...historyBounds(),
  });
  return notes;
}

/** Goes to a page of the site with a scenario: one history entry. */
export function visit(page: string, wish: Scenario): void {
  const scenario = withinLink(wish);
  pushEntry(pageAddress(useScenarioStore.getState().page, page) + encodeLink(scenario));
  useScenarioStore.setState({
    page,
    scenario,
    draft: null,
    notes: crowdedOut(wish, scenario),
    refused: null,
    ...historyBounds(),
  });
}

/** Back over the page's own entries; the store follows through the address bar. */
export function undo(): void {
  if (historyBounds().canUndo) window.history.back();
}

/** Forward over the page's own entries. */
export function redo(): void {
  if (historyBounds().canRedo) window.history.forward();
}

/** The full address of a scenario, with its release, market and the chart on screen pinned. */
export function shareAddress(scenario: Scenario, shown: Exclude<Chart, "auto">): string {
  const here = typeof window === "undefined" ? "/" : window.location.origin + window.location.pathname;
  return here + encodeLink(scenario, shown);
}
