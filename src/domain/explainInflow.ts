import { baseStep, choiceStep, movedStep } from "./explainBase";
import { baseProvenance, moneyStep, type Explanation, type Step } from "./explanation";
import { sumBasis } from "./figure";
import type { Destination } from "./market";
import type { Outcome } from "./outcome";
import { WHOLE } from "./scenario";
import { sumOf } from "./splitWhole";

/** What arrives is a share of the base; where holdings ran out, a share of what moved. */
function inflowSteps(outcome: Outcome, { id, label }: Destination): readonly Step[] {
  const { to } = outcome.scenario;
  const asked = to[id] ?? 0;
  if (outcome.shortfall === 0) return [baseStep(outcome), choiceStep(asked)];
  const part: Step = { ...choiceStep((WHOLE * asked) / sumOf(to)), what: "part-to", label };
  return [movedStep(outcome), part];
}

/** Explains the money that arrives at a destination. */
export function explainInflow(outcome: Outcome, destination: Destination): Explanation {
  const { id, label, definition } = destination;
  return {
    ...baseProvenance(outcome),
    ref: { kind: "inflow", id },
    value: outcome.inflow[id] ?? 0,
    unit: outcome.money,
    basis: sumBasis([outcome.baseBasis]),
    label,
    notes: [definition],
    steps: inflowSteps(outcome, destination),
  };
}

/** The money that arrives as an input. */
export function inflowStep(outcome: Outcome, destination: Destination, sign: Step["sign"] = ""): Step {
  const open = () => explainInflow(outcome, destination);
  return moneyStep(outcome.money, sign, "inflow", outcome.inflow[destination.id] ?? 0, "computed", open);
}
