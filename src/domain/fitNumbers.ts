import { isWithin, leavesUnder, type AssetTree } from "./assetTree";
import { releaseTree, type Atlas } from "./atlas";
import type { Entries, NoteReason, NumberFields } from "./linkFields";
import { DEFAULT_SCENARIO, OWN, WHOLE, type Numbers } from "./scenario";
import { splitWhole, sumOf, type Weights } from "./splitWhole";

// A link stays under 2,000 characters: nobody joins by hand more than this.
const MOST_BASES = 12;

/** The most holdings of an own plan that can be named as sources. */
export const MOST_OWN = 60;

/** Notes what was dropped or changed of a key. */
export type Say = (key: string, reason: NoteReason) => void;

/** Keeps the entries that are allowed, in the given order; zeros take no part. */
function allowedEntries(entries: Entries, order: readonly string[]): { kept: Weights; dropped: boolean } {
  const given = new Map(entries);
  const kept = order.flatMap((id) => ((given.get(id) ?? 0) > 0 ? [[id, given.get(id)!] as const] : []));
  return { kept: Object.fromEntries(kept), dropped: entries.some(([id]) => !order.includes(id)) };
}

function rescaled(weights: Weights): Weights {
  return Object.fromEntries(Object.entries(splitWhole(WHOLE, weights)).filter(([, points]) => points > 0));
}

function fitTo(entries: Entries, atlas: Atlas, say: Say): Weights {
  const { kept, dropped } = allowedEntries(entries, [...atlas.destinations.keys()]);
  if (dropped) say("to", "unknown-entry");
  if (entries.length > 0 && sumOf(kept) === 0) say("to", "nothing-moves");
  if (sumOf(kept) <= WHOLE) return kept;
  say("to", "rescaled");
  return rescaled(kept);
}

function fitFrom(entries: Entries, leaves: readonly string[], most: number, say: Say): Numbers["from"] {
  const { kept: all, dropped } = allowedEntries(entries, leaves);
  const named = Object.entries(all);
  const kept = Object.fromEntries(named.slice(0, most));
  if (dropped) say("from", "unknown-entry");
  if (named.length > most) say("from", "too-many");
  if (sumOf(kept) === WHOLE) return kept;
  const none = sumOf(kept) === 0;
  say("from", none ? "prorata" : "rescaled");
  return none ? "prorata" : rescaled(kept);
}

function fitBase(ids: readonly string[], tree: AssetTree, say: Say): readonly string[] {
  const kept: string[] = [];
  for (const id of ids) {
    // Whole dollars and millions are not added up: an own plan is a base by itself.
    const clashes = kept.some(
      (other) => id === OWN || other === OWN || isWithin(tree, id, [other]) || isWithin(tree, other, [id]),
    );
    const known = id === OWN ? tree.byId.has(id) : isWithin(tree, id, [tree.root.id]);
    if (!known || clashes || kept.length === MOST_BASES)
      say("base", id === OWN && kept.length === 0 ? "no-plan" : "unknown-entry");
    else kept.push(id);
  }
  return kept.length > 0 ? kept : DEFAULT_SCENARIO.base;
}

/** Fits what decides the numbers of a scenario; at most `most` sources stay named. */
export function fitNumbers(fields: NumberFields, atlas: Atlas, say: Say, most = Infinity): Numbers {
  const { to, from = "prorata", market = DEFAULT_SCENARIO.market } = fields;
  let { release = DEFAULT_SCENARIO.release } = fields;
  if (!atlas.releases.has(release)) {
    say("d", "unknown-value");
    ({ release } = DEFAULT_SCENARIO);
  }
  const { tree } = releaseTree(atlas, release);
  const base = fitBase(fields.base ?? [], tree, say);
  const leaves = leavesUnder(tree, base).map(({ id }) => id);
  return {
    release,
    base,
    to: to ? fitTo(to, atlas, say) : DEFAULT_SCENARIO.to,
    // A link stays under 2,000 characters, however many holdings a plan has.
    from:
      from === "prorata"
        ? from
        : fitFrom(from, leaves, base[0] === OWN ? Math.min(most, MOST_OWN) : most, say),
    market,
  };
}
