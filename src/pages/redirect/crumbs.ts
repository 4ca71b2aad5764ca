import type { Outcome } from "../../domain/outcome";
import { REDIRECTED } from "../../domain/scenario";
import { baseLabel } from "../../text/baseName";
import { m } from "../../text/messages";
import { shownFocus, stepsTo } from "./mixTree";

/** A step of the way into the mix; `id` null is the base. */
export interface Crumb {
  readonly id: string | null;
  readonly label: string;
}

/** The label of a node or of the redirected group. */
export function nodeLabel(outcome: Outcome, id: string): string {
  return id === REDIRECTED ? m.redirected_group() : outcome.releaseTree.tree.byId.get(id)!.label;
}

/** The way from the base to the node zoomed into. */
export function crumbs(outcome: Outcome): readonly Crumb[] {
  const focus = shownFocus(outcome);
  const base = { id: null, label: baseLabel(outcome.roots) };
  if (focus === null) return [base];
  const steps = focus === REDIRECTED ? [REDIRECTED] : stepsTo(outcome, focus);
  return [base, ...steps.map((id) => ({ id, label: nodeLabel(outcome, id) }))];
}
