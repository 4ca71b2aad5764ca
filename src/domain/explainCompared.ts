import type { Atlas } from "./atlas";
import { classesIn } from "./compareRows";
import { explain } from "./explain";
import { columnSteps } from "./explainLookThrough";
import { baseProvenance, inputOf, moneyStep, uniqueIds, type Explanation } from "./explanation";
import type { FigureRef } from "./figureRef";
import type { Outcome } from "./outcome";
import { named } from "./said";

/** A family of classes before or after: the classes of it, each looked through to. */
export function explainClasses(
  atlas: Atlas,
  outcome: Outcome,
  classes: readonly string[],
  show: "before" | "after",
): Explanation {
  const shown: Outcome = { ...outcome, scenario: { ...outcome.scenario, show } };
  const parts = classes.map((id) => explain(atlas, shown, { kind: "looked-through", id }));
  const held = parts.filter(({ value }) => value > 0);
  return inputOf(classes.join("~"), {
    value: held.reduce((all, { value }) => all + value, 0),
    unit: outcome.money,
    basis: "estimated",
    asOf: baseProvenance(outcome).asOf,
    notes: held.map(({ label, notes }) => named(label!, notes[0]!)),
    steps: held.map((part, index) =>
      moneyStep(
        outcome.money,
        index === 0 ? "" : "+",
        "release",
        part.value,
        "computed",
        () => part,
        part.label!,
      ),
    ),
    sources: uniqueIds(...parts.map(({ sources }) => sources)),
  });
}

/** Money of a family of classes, every fund looked through: the sum of its classes. */
function explainFamily(
  atlas: Atlas,
  outcome: Outcome,
  ref: Extract<FigureRef, { kind: "family" }>,
): Explanation {
  const classes = classesIn(atlas, ref.id);
  const before = explainClasses(atlas, outcome, classes, "before");
  const after = explainClasses(atlas, outcome, classes, "after");
  return { ...after, ref, label: ref.id, steps: columnSteps(outcome.money, before, after) };
}

/** Explains a figure of one of several scenarios side by side, by the outcome of its column. */
export function explainCompared(atlas: Atlas, outcome: Outcome, ref: FigureRef): Explanation {
  return ref.kind === "family" ? explainFamily(atlas, outcome, ref) : explain(atlas, outcome, ref);
}
