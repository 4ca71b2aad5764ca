import type { Atlas } from "../domain/atlas";
import { fitScenario } from "../domain/fitScenario";
import { sameScenario, type Chart, type Scenario } from "../domain/scenario";
import { useAsked } from "./asked";
import { historyBounds, pushEntry, replaceEntry } from "./history";
import { decodeLink, encodeLink } from "./scenarioLink";
import { useScenarioStore } from "./scenarioStore";

function addressOf(scenario: Scenario): string {
  return window.location.pathname + encodeLink(scenario);
}

/** The path of the page that the address bar names. */
export function pageInAddress(): string {
  return window.location.pathname.replace(/index\.html$/, "");
}

function readAddress(atlas: Atlas): void {
  const { fields, notes } = decodeLink(window.location.search);
  const fitted = fitScenario(fields, atlas);
  // A card that is open may be about a figure that is gone now.
  useAsked.setState({ asked: null });
  replaceEntry(addressOf(fitted.scenario));
  useScenarioStore.setState({
    page: pageInAddress(),
    scenario: fitted.scenario,
    draft: null,
    notes: [...notes, ...fitted.notes],
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

/** Makes a scenario the committed one: one history entry, none where nothing changed. */
export function commit(next: Scenario): void {
  const changed = !sameScenario(next, useScenarioStore.getState().scenario);
  if (changed) pushEntry(addressOf(next));
  useScenarioStore.setState({
    scenario: next,
    draft: null,
    ...(changed ? { notes: [] } : {}),
    ...historyBounds(),
  });
}

/** Goes to a page of the site with a scenario: one history entry. */
export function visit(page: string, scenario: Scenario): void {
  pushEntry(page + encodeLink(scenario));
  useScenarioStore.setState({ page, scenario, draft: null, notes: [], refused: null, ...historyBounds() });
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
