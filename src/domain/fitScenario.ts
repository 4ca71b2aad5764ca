import { isWithin, pathUp, type AssetTree } from "./assetTree";
import { releaseTree, type Atlas } from "./atlas";
import { fitKept } from "./fitKept";
import { fitNumbers, type Say } from "./fitNumbers";
import { fitStudy } from "./fitStudy";
import type { LinkFields, Note } from "./linkFields";
import { allowsPerPerson } from "./perPerson";
import { ALL_CRYPTO, DEFAULT_SCENARIO, OWN, REDIRECTED, redirectedId, type Scenario } from "./scenario";
import type { Weights } from "./splitWhole";

// A link stays under 2,000 characters: nobody locks by hand more than this.
const MOST_LOCKABLE = 24; // named sources

/** The ancestors of a node in whichever release knows it, the node first. */
function pathInAnyRelease(atlas: Atlas, id: string): readonly string[] {
  for (const { tree } of atlas.releases.values()) if (tree.byId.has(id)) return pathUp(tree, id);
  return [];
}

/** The redirected group and its leaves, where anything moves. */
function redirectedIds(to: Weights): readonly string[] {
  const reached = Object.keys(to).filter((id) => to[id]! > 0);
  return reached.length > 0 ? [REDIRECTED, ...reached.map(redirectedId)] : [];
}

/** The node that a wish to zoom leads to: itself, its parent for a leaf, its nearest ancestor shown, or null, the base. */
export function fitFocus(atlas: Atlas, scenario: Omit<Scenario, "focus">, wish: string): string | null {
  const { tree } = releaseTree(atlas, scenario.release);
  if (redirectedIds(scenario.to).includes(wish)) return REDIRECTED;
  const path = tree.byId.has(wish) ? pathUp(tree, wish) : pathInAnyRelease(atlas, wish);
  const found = path.find(
    (id) => isWithin(tree, id, scenario.base) && tree.byId.get(id)!.children.length > 0,
  );
  return found === undefined || (scenario.base.length === 1 && found === scenario.base[0]) ? null : found;
}

/** The group of the whole market to zoom into: the node, or its nearest ancestor in this release; null is all of it. */
function fitNode(atlas: Atlas, tree: AssetTree, wish: string | undefined): string | null {
  if (wish === undefined) return null;
  const path = tree.byId.has(wish) ? pathUp(tree, wish) : pathInAnyRelease(atlas, wish);
  const found = path.find((id) => (tree.byId.get(id)?.children.length ?? 0) > 0);
  return found === undefined || found === tree.root.id || found === OWN ? null : found;
}

function otherRelease(id: string | undefined, release: string): string | null {
  return id === undefined || id === release ? null : id;
}

/** Two different things with a size: nodes, destinations, public markets, all crypto. */
function fitPair(fields: LinkFields, atlas: Atlas, tree: AssetTree, notes: Note[]): Scenario["pair"] {
  if (!fields.pair) return DEFAULT_SCENARIO.pair;
  const sized = [atlas.destinations, atlas.comparators];
  const kept = fields.pair.filter(
    (id) => id === ALL_CRYPTO || isWithin(tree, id, [tree.root.id]) || sized.some((known) => known.has(id)),
  );
  if (kept.length < fields.pair.length) notes.push({ key: "pair", reason: "unknown-entry" });
  const [one, other] = kept;
  if (one !== undefined && other !== undefined && one !== other) return [one, other];
  notes.push({ key: "pair", reason: "unknown-value" });
  return DEFAULT_SCENARIO.pair;
}

/**
 * Fits what a link says to the data: drops as little as possible, never throws, and notes what it dropped or changed.
 * Fitting a fitted scenario again changes nothing.
 */
export function fitScenario(
  fields: LinkFields,
  atlas: Atlas,
): { scenario: Scenario; notes: readonly Note[] } {
  const notes: Note[] = [];
  const say: Say = (key, reason) => notes.push({ key, reason });
  function known(
    key: "preset" | "node" | "since" | "beside",
    has: (id: string) => boolean,
  ): string | undefined {
    const id = fields[key];
    if (id === undefined || has(id)) return id;
    notes.push({ key, reason: "unknown-value" });
    return undefined;
  }
  const numbers = fitNumbers(fields, atlas, say);
  const { release, base, from } = numbers;
  const { tree } = releaseTree(atlas, release);
  const sources = from === "prorata" ? [] : Object.keys(from);
  const lockable = [...atlas.destinations.keys(), ...(sources.length > MOST_LOCKABLE ? [] : sources)];
  const locks = fields.lock ?? [];
  if (locks.some((id) => !lockable.includes(id))) notes.push({ key: "lock", reason: "unknown-entry" });
  const unit = fields.unit === "person" && !allowsPerPerson(tree, base) ? "usd" : (fields.unit ?? "usd");
  if (fields.unit && unit !== fields.unit) notes.push({ key: "unit", reason: "no-person" });
  const fitted = {
    ...numbers,
    lock: lockable.filter((id) => locks.includes(id)),
    preset: known("preset", (id) => atlas.presets.has(id)) ?? null,
    chart: fields.chart ?? DEFAULT_SCENARIO.chart,
    show: fields.show ?? DEFAULT_SCENARIO.show,
    color: fields.color ?? DEFAULT_SCENARIO.color,
    unit,
    effect: fields.effect ?? DEFAULT_SCENARIO.effect,
    flow: fields.flow ?? DEFAULT_SCENARIO.flow,
    node: fitNode(
      atlas,
      tree,
      known("node", (id) => pathInAnyRelease(atlas, id).length > 0),
    ),
    since: otherRelease(
      known("since", (id) => atlas.releases.has(id)),
      release,
    ),
    beside: otherRelease(
      known("beside", (id) => atlas.releases.has(id)),
      release,
    ),
    history: fields.history ?? DEFAULT_SCENARIO.history,
    scale: fields.scale ?? DEFAULT_SCENARIO.scale,
    pair: fitPair(fields, atlas, tree, notes),
    ...fitStudy(fields, atlas, notes),
    mix: (base[0] === OWN && fields.mix) || null,
    model: fields.model ?? {},
    kept: fitKept(fields.kept ?? [], atlas, say),
  };
  if (fields.focus === undefined) return { scenario: { ...fitted, focus: null }, notes };
  if (!isWithin(tree, fields.focus, base) && !redirectedIds(fitted.to).includes(fields.focus))
    notes.push({ key: "focus", reason: "focus-moved" });
  return { scenario: { ...fitted, focus: fitFocus(atlas, fitted, fields.focus) }, notes };
}
