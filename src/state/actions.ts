import type { Atlas } from "../domain/atlas";
import { fitFocus, fitScenario } from "../domain/fitScenario";
import { fieldsOf, type LinkFields } from "../domain/linkFields";
import { setShare, setTotal, type Granted, type Lines } from "../domain/linkedShares";
import type { Preset } from "../domain/market";
import { parsePercent } from "../domain/parsePercent";
import { DEFAULT_SCENARIO, sameScenario, type Scenario } from "../domain/scenario";
import { useScenarioStore } from "./scenarioStore";
import { commit, visit } from "./syncLink";

/** The line that moves all unlocked lines. */
export const TOTAL_LINE = "total";

function linesOf(atlas: Atlas, scenario: Scenario): Lines {
  return { order: [...atlas.destinations.keys()], locked: scenario.lock };
}

function draft(line: string, start: Scenario, { to, refusal }: Granted): void {
  const moved = Object.keys({ ...start.to, ...to }).filter((id) => id !== line && to[id] !== start.to[id]);
  useScenarioStore.setState({
    draft: { ...start, to },
    refused: refusal && { line, refusal },
    movedByRule: moved,
  });
}

/** During a gesture: sets one destination, in basis points, from where the gesture began. */
export function dragShare(atlas: Atlas, destination: string, wish: number): void {
  const { scenario } = useScenarioStore.getState();
  draft(destination, scenario, setShare(scenario.to, linesOf(atlas, scenario), destination, wish));
}

/** During a gesture: sets the total, in basis points, from where the gesture began. */
export function dragTotal(atlas: Atlas, wish: number): void {
  const { scenario } = useScenarioStore.getState();
  draft(TOTAL_LINE, scenario, setTotal(scenario.to, linesOf(atlas, scenario), wish));
}

/** Ends a gesture: what was drafted is committed as one step. */
export function release(atlas: Atlas): void {
  const { draft: drafted } = useScenarioStore.getState();
  if (drafted) commit(fitScenario(fieldsOf(drafted), atlas).scenario);
}

/** Sets one destination or the total in one step, as number fields and plus and minus do. */
export function setLine(atlas: Atlas, line: string, wish: number): void {
  if (line === TOTAL_LINE) dragTotal(atlas, wish);
  else dragShare(atlas, line, wish);
  release(atlas);
}

/** Sets a line to what was typed into its field; what is no share is refused and said. */
export function typeLine(atlas: Atlas, line: string, text: string): void {
  const parsed = parsePercent(text);
  if ("points" in parsed) setLine(atlas, line, parsed.points);
  else
    useScenarioStore.setState({ draft: null, refused: { line, refusal: parsed.refused }, movedByRule: [] });
}

/** Gives a gesture up: nothing happened. */
export function cancelDrag(): void {
  useScenarioStore.setState({ draft: null });
}

/** Locks or unlocks a line. */
export function toggleLock(atlas: Atlas, id: string): void {
  const { scenario } = useScenarioStore.getState();
  const lock = scenario.lock.includes(id)
    ? scenario.lock.filter((other) => other !== id)
    : [...scenario.lock, id];
  change(atlas, { lock });
}

/** What changes of choices make of the scenario. */
export function changed(atlas: Atlas, changes: LinkFields): ReturnType<typeof fitScenario> {
  const { scenario } = useScenarioStore.getState();
  return fitScenario({ ...fieldsOf(scenario), ...changes }, atlas);
}

/** Changes choices of the scenario; what no longer fits is dropped and said. */
export function change(atlas: Atlas, changes: LinkFields): void {
  const fitted = changed(atlas, changes);
  const crowded = commit(fitted.scenario);
  const notes = [...fitted.notes.filter(({ key }) => key !== "focus"), ...crowded];
  useScenarioStore.setState({ notes, notesFrom: "change", refused: null, movedByRule: [] });
}

/** Goes to another page and takes the scenario along, with changes where the way leads to something else. */
export function openPage(atlas: Atlas, page: string, changes: LinkFields = {}): void {
  const { scenario } = useScenarioStore.getState();
  visit(page, fitScenario({ ...fieldsOf(scenario), ...changes }, atlas).scenario);
}

/** Zooms into a node, or with null back to the base. */
export function zoom(atlas: Atlas, node: string | null): void {
  const { scenario } = useScenarioStore.getState();
  commit({ ...scenario, focus: node === null ? null : fitFocus(atlas, scenario, node) });
}

/** What a preset says of the scenario. */
export function presetFields(preset: Preset) {
  const { base, to, from } = preset;
  return {
    base: [base],
    to: Object.entries(to),
    from: from === "prorata" ? from : Object.entries(from),
  } as const;
}

function knownPreset(atlas: Atlas, id: string | null): Preset | null {
  return (id !== null && atlas.presets.get(id)) || null;
}

/** Begins again from a preset, keeping the release and how the mix is shown; with null, the shares become one's own. */
export function applyPreset(atlas: Atlas, id: string | null): void {
  const { scenario } = useScenarioStore.getState();
  const preset = knownPreset(atlas, id);
  if (!preset) return void commit({ ...scenario, preset: null });
  // A preset that acts through target-date funds opens with its chain in sight.
  const study = preset.route ? "route" : scenario.study;
  change(atlas, { ...presetFields(preset), preset: preset.id, lock: [], route: undefined, study });
}

/** Whether a scenario no longer is the preset that it began from. */
export function isModified(atlas: Atlas, scenario: Scenario): boolean {
  const preset = knownPreset(atlas, scenario.preset);
  if (!preset) return false;
  const { scenario: fresh } = fitScenario({ ...fieldsOf(scenario), ...presetFields(preset) }, atlas);
  return !sameScenario(fresh, { ...scenario, focus: fresh.focus });
}

/** Back to the preset it began from, else to the money, shares and release of the bare page. How it is shown stays. */
export function reset(atlas: Atlas): void {
  const { scenario } = useScenarioStore.getState();
  const preset = knownPreset(atlas, scenario.preset);
  const { release, base, to, from, market } = DEFAULT_SCENARIO;
  const start = preset
    ? fitScenario({ ...fieldsOf(scenario), ...presetFields(preset) }, atlas).scenario
    : { ...scenario, release, base, to, from, market };
  commit({ ...start, mix: null, lock: [], route: null, focus: null, node: null, since: null, beside: null });
  useScenarioStore.setState({ refused: null, movedByRule: [] });
}

/** Takes the notice away. */
export function dismissNotes(): void {
  useScenarioStore.setState({ notes: [] });
}
