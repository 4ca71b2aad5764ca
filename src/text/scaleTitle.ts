import type { Atlas } from "../domain/atlas";
import type { Explanation } from "../domain/explanation";
import type { Outcome } from "../domain/outcome";
import { ratioItems } from "../domain/ratioRef";
import { scaleItems } from "../domain/scaleItems";
import { explanationTitle } from "./explanationText";
import { s } from "./scaleMessages";
import { scaleLabel } from "./scaleName";

/** The heading over the source card of any figure of the scale view. */
export function scaleTitle(explanation: Explanation, outcome: Outcome, atlas: Atlas): string {
  const { ref, label } = explanation;
  if (ref.kind === "comparator")
    return s.title_size({ label: scaleLabel({ id: ref.id, label: label ?? "" }) });
  if (ref.kind !== "ratio") return explanationTitle(explanation, outcome, atlas);
  const [first, second] = ratioItems(scaleItems(atlas, outcome).items, ref.id);
  return first && second
    ? s.title_ratio({ first: scaleLabel(first), second: scaleLabel(second) })
    : explanationTitle(explanation, outcome, atlas);
}
