import type { AssetNode } from "./assetTree";
import { releaseTree, type Atlas, type ReleaseTree } from "./atlas";
import type { MixRow } from "./mixRows";
import { outcomeOf, type Change, type Outcome } from "./outcome";
import { splitWhole } from "./splitWhole";
import type { Scenario } from "./scenario";

/**
 * The whole market at one release, in the form of an outcome so that every view of a mix can draw it. `before` is
 * what a node was worth in the release compared with, `after` what it is worth in the one shown; without a comparison
 * both are the latter. `since` null: no comparison.
 */
export interface MarketView extends Outcome {
  readonly since: ReleaseTree | null;
}

/** The release that a change is measured from: the one chosen, else the nearest earlier, else the nearest later. */
export function sinceRelease(atlas: Atlas, { release, since }: Scenario): ReleaseTree | null {
  if (since !== null) return releaseTree(atlas, since);
  const others = [...atlas.releases.values()];
  const here = others.findIndex((other) => other.release.id === release);
  return others[here - 1] ?? others[here + 1] ?? null;
}

function changeOf(node: AssetNode, since: ReleaseTree | null): Change {
  const after = node.usdMillions;
  return { before: since?.tree.byId.get(node.id)?.usdMillions ?? after, after };
}

function sharesOf(rows: readonly MixRow[], column: "before" | "after"): Readonly<Record<string, number>> {
  return splitWhole(10_000, Object.fromEntries(rows.map((row) => [row.id, row[column]])));
}

/** The whole market at the release of a scenario; compared with another one where colours mean change. */
export function marketView(atlas: Atlas, scenario: Scenario): MarketView {
  const { tree } = releaseTree(atlas, scenario.release);
  const still = outcomeOf(atlas, {
    ...scenario,
    base: [tree.root.id],
    to: {},
    from: "prorata",
    focus: scenario.node,
    show: "after",
    unit: scenario.unit === "person" ? "usd" : scenario.unit,
  });
  const since = scenario.color === "change" ? sinceRelease(atlas, scenario) : null;
  const nodes = [...tree.byId.values()];
  const moved = still.rows.map((row): MixRow => {
    const known = !since || since.tree.byId.has(row.id);
    return { ...row, ...changeOf(tree.byId.get(row.id)!, since), ...(known ? {} : { unmatched: true }) };
  });
  const [before, after] = [sharesOf(moved, "before"), sharesOf(moved, "after")];
  const rows = moved.map((row) => ({ ...row, shareBefore: before[row.id]!, shareAfter: after[row.id]! }));
  const groups = nodes.filter(({ children }) => children.length > 0);
  return {
    ...still,
    rows,
    rowById: new Map(rows.map((row) => [row.id, row])),
    groups: new Map(groups.map((node) => [node.id, changeOf(node, since)])),
    since,
  };
}

/** The release whose values decide the places of tiles: the first with the same leaves, so that places never change. */
export function placingRelease(atlas: Atlas, { releaseTree: shown }: Outcome): ReleaseTree {
  const ids = [...shown.tree.byId.keys()].join();
  return [...atlas.releases.values()].find(({ tree }) => [...tree.byId.keys()].join() === ids) ?? shown;
}
