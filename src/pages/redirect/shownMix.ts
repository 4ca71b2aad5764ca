import type { Outcome } from "../../domain/outcome";
import { REDIRECTED } from "../../domain/scenario";
import type { ShownMix } from "../../text/alternatives/mixAlternative";
import { baseLabel } from "../../text/baseName";
import { barIds } from "./barIds";
import { shownFocus } from "./mixTree";
import { nodeLabel } from "./crumbs";

/** What a chart shows of a mix, before or after: the base, or the node zoomed into. */
export function shownMix(outcome: Outcome, column: "before" | "after"): ShownMix {
  const focus = shownFocus(outcome);
  return {
    label: focus === null ? baseLabel(outcome.roots) : nodeLabel(outcome, focus),
    rows: barIds(outcome).map((id) => outcome.rowById.get(id)!),
    column,
    isBase: focus === null || focus === REDIRECTED,
  };
}
