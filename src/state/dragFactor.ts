import type { Atlas } from "../domain/atlas";
import { parsePercent } from "../domain/parsePercent";
import { WHOLE, type Factor, type Scenario } from "../domain/scenario";
import { chainOf, presetFactors, routeOf, sameFactors, type RouteFactors } from "../domain/targetDateRoute";
import { release } from "./actions";
import { useScenarioStore, type Refused } from "./scenarioStore";

/** The line of a factor, where a refusal is said. */
export function factorLine(factor: Factor): string {
  return `route-${factor}`;
}

function refuse(refused: Refused): void {
  useScenarioStore.setState({ draft: null, refused, movedByRule: [] });
}

/** Drafts what a chain gives; a locked line that it would move keeps everything as it is, and that is said. */
function draftChain(atlas: Atlas, start: Scenario, factors: RouteFactors, refused: Refused | null): void {
  const chain = chainOf(atlas, start, factors);
  if (!chain) return;
  const { to, from } = chain;
  const before = { ...start.to, ...(start.from === "prorata" ? {} : start.from) };
  const after = { ...to, ...from };
  const held = start.lock.find((id) => (before[id] ?? 0) !== (after[id] ?? 0));
  if (held !== undefined) return refuse({ line: held, refusal: "locked" });
  const route = sameFactors(presetFactors(atlas, start), factors) ? null : factors;
  const moved = Object.keys({ ...before, ...after }).filter((id) => before[id] !== after[id]);
  useScenarioStore.setState({ draft: { ...start, route, to, from }, refused, movedByRule: moved });
}

/** During a gesture: sets one factor of the chain, in basis points, from where the gesture began. */
export function dragFactor(atlas: Atlas, factor: Factor, wish: number): void {
  const { scenario } = useScenarioStore.getState();
  const route = routeOf(atlas, scenario);
  if (!route) return;
  const points = Math.max(0, Math.min(WHOLE, Math.round(wish)));
  const refused: Refused = { line: factorLine(factor), refusal: wish > WHOLE ? "over-whole" : "below-zero" };
  const isGranted = points === Math.round(wish);
  draftChain(atlas, scenario, { ...route.factors, [factor]: points }, isGranted ? null : refused);
}

/** Sets one factor in one step. */
export function setFactor(atlas: Atlas, factor: Factor, wish: number): void {
  dragFactor(atlas, factor, wish);
  release(atlas);
}

/** Sets a factor to what was typed into its field; what is no share is refused and said. */
export function typeFactor(atlas: Atlas, factor: Factor, text: string): void {
  const parsed = parsePercent(text);
  if ("points" in parsed) setFactor(atlas, factor, parsed.points);
  else refuse({ line: factorLine(factor), refusal: parsed.refused });
}

/** Makes the scenario what the chain on screen gives, in one step. */
export function takeChain(atlas: Atlas): void {
  const { scenario } = useScenarioStore.getState();
  const route = routeOf(atlas, scenario);
  if (!route) return;
  draftChain(atlas, scenario, route.factors, null);
  release(atlas);
}
