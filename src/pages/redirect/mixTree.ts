import { pathUp, type AssetNode } from "../../domain/assetTree";
import type { Outcome } from "../../domain/outcome";
import { REDIRECTED } from "../../domain/scenario";
import type { TreemapNode } from "../../charts/treemap/TreemapNode";

function branch(node: AssetNode, outcome: Outcome): TreemapNode {
  const { before, after } = outcome.groups.get(node.id) ?? outcome.rowById.get(node.id)!;
  return { id: node.id, before, after, parts: node.children.map((child) => branch(child, outcome)) };
}

/** The node zoomed into, null for the base, as it is in this outcome. */
export function shownFocus(outcome: Outcome): string | null {
  const { focus } = outcome.scenario;
  if (focus === REDIRECTED) return outcome.moved > 0 ? focus : null;
  return focus !== null && outcome.groups.has(focus) ? focus : null;
}

/** The tree that a treemap draws: the base, or the node zoomed into; and what lies in the band. */
export function mixTree(outcome: Outcome): { root: TreemapNode; moved: { id: string; value: number }[] } {
  const focus = shownFocus(outcome);
  const { roots, releaseTree, baseTotal, moved: total } = outcome;
  const reached = outcome.rows.filter(({ destination }) => destination !== null);
  const moved = reached.map(({ id, after }) => ({ id, value: after }));
  if (focus === REDIRECTED) return { root: { id: focus, before: 0, after: 0, parts: [] }, moved };
  if (focus !== null) return { root: branch(releaseTree.tree.byId.get(focus)!, outcome), moved: [] };
  if (roots.length === 1) return { root: branch(roots[0]!, outcome), moved };
  const parts = roots.map((root) => branch(root, outcome));
  return { root: { id: "base", before: baseTotal, after: baseTotal - total, parts }, moved };
}

/** The steps from the base down to a node: the base itself is not one of them. */
export function stepsTo(outcome: Outcome, id: string): readonly string[] {
  const down = [...pathUp(outcome.releaseTree.tree, id)].reverse();
  const root = down.findIndex((step) => outcome.scenario.base.includes(step));
  return down.slice(outcome.roots.length === 1 ? root + 1 : root);
}

/** Where a zoom from a tile leads: one step toward it, or null where there is none. */
export function zoomTarget(outcome: Outcome, id: string): string | null {
  const focus = shownFocus(outcome);
  if (outcome.rowById.get(id)?.destination) return focus === REDIRECTED ? null : REDIRECTED;
  const steps = stepsTo(outcome, id);
  const next = steps[focus === null ? 0 : steps.indexOf(focus) + 1];
  return next !== undefined && outcome.groups.has(next) ? next : null;
}

/** Where a zoom out leads: one step up, or null, the base. */
export function zoomOutTarget(outcome: Outcome): string | null {
  const focus = shownFocus(outcome);
  return focus === null || focus === REDIRECTED ? null : (stepsTo(outcome, focus).at(-2) ?? null);
}
