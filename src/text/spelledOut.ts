import type { Explanation, Step } from "../domain/explanation";
import { isOfPhaseIn, type PhaseExplanation, type PhaseStep } from "../domain/phaseExplanation";
import { p } from "./phaseInMessages";
import { saidText } from "./saidText";

function stepText({ what, label: said = "" }: PhaseStep): string {
  const label = saidText(said);
  switch (what) {
    case "part":
    case "destination":
    case "leaf":
    case "portion-of":
      return label;
    case "record":
      return p.step_record({ label });
    case "size":
      return p.step_size({ label });
    case "portion":
      return p.step_portion({ label });
    default: {
      const sentences = {
        base: p.step_base,
        total: p.step_total,
        share: p.step_share,
        progress: p.step_progress,
        before: p.step_before,
        growth: p.step_growth,
        arrived: p.step_arrived,
        left: p.step_left,
        flow: p.step_flow,
        holding: p.step_holding,
        there: p.step_there,
        "part-there": p.step_part_there,
        "total-before": p.step_total_before,
        "paid-in": p.step_paid_in,
        "paid-out": p.step_paid_out,
        rate: p.step_rate,
      };
      return sentences[what]();
    }
  }
}

/** An explanation as a card shows it: its steps named in words, and those of its inputs when they are opened. */
export function spelledOut(explanation: PhaseExplanation | Explanation): Explanation {
  if (!isOfPhaseIn(explanation)) return explanation;
  const steps = explanation.steps.map(({ open, ...step }): Step => ({
    ...step,
    what: "release",
    label: stepText(step),
    open: open && (() => spelledOut(open())),
  }));
  return { ...explanation, steps };
}
