import type { Atlas } from "../domain/atlas";
import { fitScenario } from "../domain/fitScenario";
import type { Note } from "../domain/linkFields";
import { fieldsOfPage } from "../domain/presetFields";
import { sameScenario, type Scenario } from "../domain/scenario";
import { useAsked } from "./asked";
import { isEmbedded, linkQuery, withEmbedKeys } from "./isEmbedded";
import { historyBounds, leaveInPlace, pushEntry, replaceEntry } from "./history";
import { pageAddress, pageInAddress, siteAddress } from "./pageAddress";
import { decodeLink, encodeLink } from "./scenarioLink";
import { useScenarioStore } from "./scenarioStore";

const LONGEST_QUERY = 1_900; // characters, so that a link with its origin and path stays under 2,000

/** The scenario as a link to it has room for: first without its last kept ones, then its own plan, its model, its story. */
export function withinLink(scenario: Scenario): Scenario {
  const { kept, mix, model, story } = scenario;
  // A plan of thousands of holdings is not written into a link to see that it is too long for one.
  const isLong = mix !== null && mix.length > LONGEST_QUERY;
  if (!isLong && encodeLink(scenario, "treemap").length <= LONGEST_QUERY) return scenario;
  if (kept.length > 0) return withinLink({ ...scenario, kept: kept.slice(0, -1) });
  if (mix !== null) return withinLink({ ...scenario, mix: null });
  if (Object.keys(model).length > 0) return withinLink({ ...scenario, model: {} });
  return story ? { ...scenario, story: "" } : scenario;
}

/** What is said of what found no room. */
function crowdedOut(wish: Scenario, room: Scenario): readonly Note[] {
  const left = {
    keep: wish.kept !== room.kept,
    mix: wish.mix !== room.mix,
    model: wish.model !== room.model,
    story: wish.story !== room.story,
  };
  return Object.entries(left).flatMap(([key, out]) => (out ? [{ key, reason: "too-long" } as const] : []));
}

function addressOf(scenario: Scenario): string {
  return window.location.pathname + withEmbedKeys(encodeLink(scenario));
}

function readAddress(atlas: Atlas, lost: readonly Note[]): void {
  const { fields: asked, notes } = decodeLink(linkQuery());
  const page = pageInAddress();
  // A preset's own page is where it begins; from there on it is a scenario like any other.
  const ofPage = fieldsOfPage(page, atlas);
  const fields = { ...ofPage, ...asked };
  const known = useScenarioStore.getState().own?.usdMillions ?? atlas;
  const fitted = fitScenario(lost.length > 0 ? { ...fields, mix: undefined } : fields, known);
  const scenario = withinLink(fitted.scenario);
  const address = ofPage ? siteAddress() + encodeLink(scenario) : addressOf(scenario);
  replaceEntry(address + window.location.hash);
  // A card that is open may be about a figure that is gone now.
  useAsked.setState({ asked: null });
  useScenarioStore.setState({
    page: ofPage ? "/" : page,
    scenario,
    draft: null,
    notes: [...notes, ...lost, ...fitted.notes, ...crowdedOut(fitted.scenario, scenario)],
    notesFrom: "link",
    refused: null,
    movedByRule: [],
    ...historyBounds(),
  });
}

/** Reads the address bar now and at every Back and Forward; `onRead` is called each time. Returns how to stop. */
export function followAddress(atlas: Atlas, onRead: () => void): () => void {
  let stopped = false;
  function readNow(lost: readonly Note[]) {
    if (stopped) return;
    readAddress(atlas, lost);
    onRead();
  }
  // Only a link that names an own plan waits for what knows of it.
  const read = () =>
    /\bown|\bmix/.test(window.location.search)
      ? void import("./recallPlan")
          .then((module) => module.recallPlan(atlas))
          .then(readNow, () => readNow([]))
      : readNow([]);
  const said = Object.keys(decodeLink(window.location.search).fields);
  useScenarioStore.setState({ openedByLink: said.length > 0 });
  read();
  window.addEventListener("popstate", read);
  return () => {
    stopped = true;
    window.removeEventListener("popstate", read);
  };
}

/** Makes a scenario the committed one: one history entry, none where nothing changed. Returns what is to be said. */
export function commit(wish: Scenario): readonly Note[] {
  const next = withinLink(wish);
  const notes = crowdedOut(wish, next);
  const changed = !sameScenario(next, useScenarioStore.getState().scenario);
  if (changed) {
    leaveInPlace();
    pushEntry(addressOf(next));
  }
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
  const address = pageAddress(useScenarioStore.getState().page, page) + encodeLink(scenario);
  // A page of its own: inside the frame of another there is no room for one.
  if (isEmbedded()) return void window.open(address, "_blank", "noopener");
  pushEntry(address);
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
  if (!historyBounds().canUndo) return;
  leaveInPlace();
  window.history.back();
}

/** Forward over the page's own entries. */
export function redo(): void {
  if (!historyBounds().canRedo) return;
  leaveInPlace();
  window.history.forward();
}
