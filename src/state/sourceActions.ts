import { leavesUnder } from "../domain/assetTree";
import { releaseTree, type Atlas } from "../domain/atlas";
import { setSource, type SourceLines } from "../domain/linkedSources";
import { parsePercent } from "../domain/parsePercent";
import type { Scenario } from "../domain/scenario";
import { release } from "./actions";
import { useScenarioStore } from "./scenarioStore";

/** The leaves that money can be taken from, in tree order, and which are locked. */
export function sourceLines(atlas: Atlas, { release: id, base, lock }: Scenario): SourceLines {
  const leaves = leavesUnder(releaseTree(atlas, id).tree, base);
  return { order: leaves.map((leaf) => leaf.id), locked: lock };
}

/** During a gesture: sets one named source, in basis points of what moves, from where the gesture began. */
export function dragSource(atlas: Atlas, leaf: string, wish: number): void {
  const { scenario } = useScenarioStore.getState();
  if (scenario.from === "prorata") return;
  const { from, refusal } = setSource(scenario.from, sourceLines(atlas, scenario), leaf, wish);
  const before = scenario.from;
  const moved = Object.keys({ ...before, ...from }).filter((id) => id !== leaf && from[id] !== before[id]);
  useScenarioStore.setState({
    draft: { ...scenario, from, lock: scenario.lock.filter((id) => !(id in before) || id in from) },
    refused: refusal && { line: leaf, refusal },
    movedByRule: moved,
  });
}

/** Sets one source in one step. */
export function setSourceLine(atlas: Atlas, leaf: string, wish: number): void {
  dragSource(atlas, leaf, wish);
  release(atlas);
}

/** Sets a source to what was typed into its field; what is no share is refused and said. */
export function typeSource(atlas: Atlas, leaf: string, text: string): void {
  const parsed = parsePercent(text);
  if ("points" in parsed) setSourceLine(atlas, leaf, parsed.points);
  else
    useScenarioStore.setState({
      draft: null,
      refused: { line: leaf, refusal: parsed.refused },
      movedByRule: [],
    });
}
