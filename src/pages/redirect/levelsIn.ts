import type { Level } from "../../charts/shared/Levels";
import { pathUp } from "../../domain/assetTree";
import type { Outcome } from "../../domain/outcome";
import { REDIRECTED } from "../../domain/scenario";
import { m } from "../../text/messages";
import { shownFocus } from "./mixTree";

/** The groups that a row of the mix lies in, from the whole market down; those around all that is shown have no label. */
export function levelsIn(outcome: Outcome): (id: string) => readonly Level[] {
  const { roots, groups, rowById, releaseTree } = outcome;
  const { tree } = releaseTree;
  const focus = shownFocus(outcome);
  const around = pathUp(tree, focus ?? (roots.length === 1 ? roots[0]!.id : ""));
  return (id) => {
    if (rowById.get(id)?.destination)
      return [{ id: REDIRECTED, label: focus === REDIRECTED ? null : m.redirected_group() }];
    const within = pathUp(tree, id).slice(1).reverse();
    return within.map((step) => ({
      id: step,
      label: groups.has(step) && !around.includes(step) ? tree.byId.get(step)!.label : null,
    }));
  };
}
