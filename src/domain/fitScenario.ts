import { isWithin, leavesUnder, pathUp, type AssetTree } from "./assetTree";
import { releaseTree, type Atlas } from "./atlas";
import { fitStudy } from "./fitStudy";
import type { Entries, LinkFields, Note } from "./linkFields";
import { allowsPerPerson } from "./perPerson";
import { ALL_CRYPTO, DEFAULT_SCENARIO, REDIRECTED, redirectedId, WHOLE, type Scenario } from "./scenario";
import { splitWhole, sumOf, type Weights } from "./splitWhole";

// A link stays under 2,000 characters: nobody joins or locks by hand more than this.
const MOST_BASES = 12;
const MOST_LOCKABLE = 24; // named sources

/** Keeps the entries that are allowed, in the given order; zeros take no part. */
function allowedEntries(entries: Entries, order: readonly string[]): { kept: Weights; dropped: boolean } {
  const given = new Map(entries);
  const kept = order.flatMap((id) => ((given.get(id) ?? 0) > 0 ? [[id, given.get(id)!] as const] : []));
  return { kept: Object.fromEntries(kept), dropped: entries.some(([id]) => !order.includes(id)) };
}

function rescaled(weights: Weights): Weights {
  return Object.fromEntries(Object.entries(splitWhole(WHOLE, weights)).filter(([, points]) => points > 0));
}

function fitTo(fields: LinkFields, atlas: Atlas, notes: Note[]): Weights {
  if (!fields.to) return DEFAULT_SCENARIO.to;
  const { kept, dropped } = allowedEntries(fields.to, [...atlas.destinations.keys()]);
  if (dropped) notes.push({ key: "to", reason: "unknown-entry" });
  if (fields.to.length > 0 && sumOf(kept) === 0) notes.push({ key: "to", reason: "nothing-moves" });
  if (sumOf(kept) <= WHOLE) return kept;
  notes.push({ key: "to", reason: "rescaled" });
  return rescaled(kept);
}

function fitFrom(fields: LinkFields, leaves: readonly string[], notes: Note[]): Scenario["from"] {
  if (!fields.from || fields.from === "prorata") return "prorata";
  const { kept, dropped } = allowedEntries(fields.from, leaves);
  if (dropped) notes.push({ key: "from", reason: "unknown-entry" });
  if (sumOf(kept) === 0) {
    notes.push({ key: "from", reason: "prorata" });
    return "prorata";
  }
  if (sumOf(kept) === WHOLE) return kept;
  notes.push({ key: "from", reason: "rescaled" });
  return rescaled(kept);
}

function fitBase(fields: LinkFields, tree: AssetTree, notes: Note[]): readonly string[] {
  const kept: string[] = [];
  for (const id of fields.base ?? []) {
    const nested = kept.some((other) => isWithin(tree, id, [other]) || isWithin(tree, other, [id]));
    if (!tree.byId.has(id) || nested || kept.length === MOST_BASES)
      notes.push({ key: "base", reason: "unknown-entry" });
    else kept.push(id);
  }
  return kept.length > 0 ? kept : DEFAULT_SCENARIO.base;
}

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
  return found === undefined || found === tree.root.id ? null : found;
}

function otherRelease(id: string | undefined, release: string): string | null {
  return id === undefined || id === release ? null : id;
}

/** Two different things with a size: nodes, destinations, public markets, all crypto. */
function fitPair(fields: LinkFields, atlas: Atlas, tree: AssetTree, notes: Note[]): Scenario["pair"] {
  if (!fields.pair) return DEFAULT_SCENARIO.pair;
  const sized = [tree.byId, atlas.destinations, atlas.comparators];
  const kept = fields.pair.filter((id) => id === ALL_CRYPTO || sized.some((known) => known.has(id)));
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
  function known(
    key: "release" | "preset" | "node" | "since" | "beside",
    has: (id: string) => boolean,
  ): string | undefined {
    const id = fields[key];
    if (id === undefined || has(id)) return id;
    notes.push({ key: key === "release" ? "d" : key, reason: "unknown-value" });
    return undefined;
  }
  const release = known("release", (id) => atlas.releases.has(id)) ?? DEFAULT_SCENARIO.release;
  const { tree } = releaseTree(atlas, release);
  const base = fitBase(fields, tree, notes);
  const leaves = leavesUnder(tree, base).map(({ id }) => id);
  const from = fitFrom(fields, leaves, notes);
  const sources = from === "prorata" ? [] : Object.keys(from);
  const lockable = [...atlas.destinations.keys(), ...(sources.length > MOST_LOCKABLE ? [] : sources)];
  const locks = fields.lock ?? [];
  if (locks.some((id) => !lockable.includes(id))) notes.push({ key: "lock", reason: "unknown-entry" });
  const unit = fields.unit === "person" && !allowsPerPerson(tree, base) ? "usd" : (fields.unit ?? "usd");
  if (fields.unit && unit !== fields.unit) notes.push({ key: "unit", reason: "no-person" });
  const fitted = {
    release,
    base,
    to: fitTo(fields, atlas, notes),
    from,
    lock: lockable.filter((id) => locks.includes(id)),
    preset: known("preset", (id) => atlas.presets.has(id)) ?? null,
    chart: fields.chart ?? DEFAULT_SCENARIO.chart,
    show: fields.show ?? DEFAULT_SCENARIO.show,
    color: fields.color ?? DEFAULT_SCENARIO.color,
    unit,
    market: fields.market ?? DEFAULT_SCENARIO.market,
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
  };
  if (fields.focus === undefined) return { scenario: { ...fitted, focus: null }, notes };
  if (!isWithin(tree, fields.focus, base) && !redirectedIds(fitted.to).includes(fields.focus))
    notes.push({ key: "focus", reason: "focus-moved" });
  return { scenario: { ...fitted, focus: fitFocus(atlas, fitted, fields.focus) }, notes };
}
