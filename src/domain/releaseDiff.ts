import type { AssetNode } from "./assetTree";
import type { ReleaseTree } from "./atlas";
import type { Basis } from "./figure";

/** A node of two releases. Null: that release does not have it. Money in millions of US dollars. */
export interface NodeDiff {
  readonly id: string;
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly basis: readonly [Basis | null, Basis | null];
  /** Sources that only the newer one, and that only the older one names: the vintage that a figure is read from. */
  readonly newSources: readonly string[];
  readonly oldSources: readonly string[];
}

/** What differs between two releases; `nodes` in the order of the newer one, then what only the older one has. */
export interface ReleaseDiff {
  readonly older: string;
  readonly newer: string;
  readonly nodes: readonly NodeDiff[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly otherBasis: readonly string[];
  readonly otherSources: readonly string[];
}

function lacking(from: readonly string[], known: readonly string[]): readonly string[] {
  return from.filter((id) => !known.includes(id));
}

function nodeDiff(id: string, before: AssetNode | undefined, after: AssetNode | undefined): NodeDiff {
  return {
    id,
    label: (after ?? before)!.label,
    before: before?.usdMillions ?? null,
    after: after?.usdMillions ?? null,
    change: before && after ? after.usdMillions - before.usdMillions : null,
    basis: [before?.basis ?? null, after?.basis ?? null],
    newSources: lacking(after?.sources ?? [], before?.sources ?? []),
    oldSources: lacking(before?.sources ?? [], after?.sources ?? []),
  };
}

/** Compares two releases node by node: amounts, how they came about, and which publications they are read from. */
export function releaseDiff(older: ReleaseTree, newer: ReleaseTree): ReleaseDiff {
  const [before, after] = [older.tree.byId, newer.tree.byId];
  const removed = lacking([...before.keys()], [...after.keys()]);
  const nodes = [...after.keys(), ...removed].map((id) => nodeDiff(id, before.get(id), after.get(id)));
  const both = nodes.filter(({ change }) => change !== null);
  const idsWhere = (holds: (node: NodeDiff) => boolean) => both.filter(holds).map(({ id }) => id);
  return {
    older: older.release.id,
    newer: newer.release.id,
    nodes,
    added: lacking([...after.keys()], [...before.keys()]),
    removed,
    changed: idsWhere(({ change }) => change !== 0),
    otherBasis: idsWhere(({ basis: [one, other] }) => one !== other),
    otherSources: idsWhere(({ newSources, oldSources }) => newSources.length + oldSources.length > 0),
  };
}
