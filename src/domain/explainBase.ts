import { baseProvenance, moneyStep, type Explanation, type Step } from "./explanation";
import { explainNodes, nodeSteps, sumSteps } from "./explainNode";
import { sumBasis } from "./figure";
import type { FigureRef } from "./figureRef";
import type { Outcome } from "./outcome";
import { WHOLE } from "./scenario";

/** A figure of the base as a whole. */
export type BaseRef = Extract<
  FigureRef,
  { kind: "moved" | "moved-share" | "base" | "stays" | "asked" | "shortfall" | "people" }
>;

function stepTo(
  outcome: Outcome,
  kind: BaseRef["kind"],
  sign: Step["sign"],
  what: "base" | "moved" | "asked" | "shortfall" | "draw",
  value: number,
): Step {
  const basis = kind === "base" ? outcome.baseBasis : "computed";
  return moneyStep(outcome.money, sign, what, value, basis, () => explainBase(outcome, { kind }));
}

/** The first step of nearly every figure: the money of the base. */
export function baseStep(outcome: Outcome, sign: Step["sign"] = ""): Step {
  return stepTo(outcome, "base", sign, "base", outcome.baseTotal);
}

/** All that moves, as an input. */
export function movedStep(outcome: Outcome, sign: Step["sign"] = ""): Step {
  return stepTo(outcome, "moved", sign, "moved", outcome.moved);
}

/** All that was asked for, as an input. */
export function askedStep(outcome: Outcome, what: "asked" | "moved" = "asked"): Step {
  return stepTo(outcome, "asked", "", what, outcome.asked);
}

/** A share that the scenario chose, in basis points. */
export function choiceStep(value: number): Step {
  return { sign: "×", value, unit: "bp", what: "scenario-share", basis: "choice" };
}

function baseSteps({ roots, releaseTree }: Outcome): readonly Step[] {
  return roots.length === 1 ? nodeSteps(releaseTree, roots[0]!) : sumSteps(releaseTree, roots);
}

/** What moves where named holdings ran out: all that they have. */
function emptiedSteps({ releaseTree, scenario }: Outcome): readonly Step[] {
  const ids = scenario.from === "prorata" ? [] : Object.keys(scenario.from);
  return sumSteps(
    releaseTree,
    ids.map((id) => releaseTree.tree.byId.get(id)!),
  );
}

/** Explains a figure of the base as a whole, by the values that the outcome was computed from. */
export function explainBase(outcome: Outcome, ref: BaseRef): Explanation {
  const { baseTotal, moved, asked, shortfall, movedBp, roots, releaseTree } = outcome;
  const common = {
    ref,
    ...baseProvenance(outcome),
    basis: sumBasis([outcome.baseBasis]),
    unit: outcome.money,
  } as const;
  const steps = [baseStep(outcome), choiceStep(movedBp)];
  switch (ref.kind) {
    case "base": {
      const { low, high } = explainNodes(releaseTree, roots);
      return { ...common, basis: outcome.baseBasis, value: baseTotal, low, high, steps: baseSteps(outcome) };
    }
    case "stays":
      return { ...common, value: baseTotal - moved, steps: [baseStep(outcome), movedStep(outcome, "−")] };
    case "moved-share": {
      const short = [movedStep(outcome), baseStep(outcome, "÷")];
      return { ...common, value: movedBp, unit: "bp", steps: shortfall === 0 ? steps : short };
    }
    case "asked":
      return {
        ...common,
        value: asked,
        steps: [baseStep(outcome), choiceStep((WHOLE * asked) / baseTotal)],
      };
    case "shortfall":
      return {
        ...common,
        value: shortfall,
        steps: [askedStep(outcome), stepTo(outcome, "moved", "−", "draw", moved)],
      };
    default:
      return { ...common, value: moved, steps: shortfall === 0 ? steps : emptiedSteps(outcome) };
  }
}
