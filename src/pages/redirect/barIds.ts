import { isWithin } from "../../domain/assetTree";
import type { Outcome } from "../../domain/outcome";
import { REDIRECTED } from "../../domain/scenario";
import { shownFocus } from "./mixTree";

/** The rows of the mix that lie under the node zoomed into: redirected money first, then leaves in tree order. */
export function barIds(outcome: Outcome): readonly string[] {
  const focus = shownFocus(outcome);
  const { tree } = outcome.releaseTree;
  const moved = outcome.rows.filter(({ destination }) => destination !== null).map(({ id }) => id);
  const kept = outcome.rows.filter(({ destination }) => destination === null).map(({ id }) => id);
  if (focus === REDIRECTED) return moved;
  if (focus === null) return [...moved, ...kept];
  return kept.filter((id) => isWithin(tree, id, [focus]));
}
