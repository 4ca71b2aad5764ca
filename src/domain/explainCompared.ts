import type { Atlas } from "./atlas";
import { classesIn } from "./compareRows";
import { explain } from "./explain";
import { baseProvenance, type Explanation } from "./explanation";
import { changeSteps } from "./explainRow";
import type { FigureRef } from "./figureRef";
import type { Outcome } from "./outcome";

/** Money of a family of classes, every fund looked through: the sum of its classes. */
function explainFamily(
  atlas: Atlas,
  outcome: Outcome,
  ref: Extract<FigureRef, { kind: "family" }>,
): Explanation {
  const classes = classesIn(atlas, ref.id);
  const parts = classes.map((id) => explain(atlas, outcome, { kind: "looked-through", id }));
  const sum = (weights: Outcome["classesAfter"]) => classes.reduce((all, id) => all + weights[id]!, 0);
  const change = { before: sum(outcome.classesBefore), after: sum(outcome.classesAfter) };
  return {
    ref,
    value: change.after,
    unit: outcome.money,
    basis: "estimated",
    asOf: baseProvenance(outcome).asOf,
    label: ref.id,
    notes: parts.filter(({ value }) => value > 0).map(({ label, notes }) => `${label}: ${notes[0]}`),
    steps: changeSteps(change, "derived", outcome.money),
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
  };
}

/** Explains a figure of one of several scenarios side by side, by the outcome of its column. */
export function explainCompared(atlas: Atlas, outcome: Outcome, ref: FigureRef): Explanation {
  return ref.kind === "family" ? explainFamily(atlas, outcome, ref) : explain(atlas, outcome, ref);
}
