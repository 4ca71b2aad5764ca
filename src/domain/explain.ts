import type { Atlas } from "./atlas";
import { explainDestination } from "./explainDestination";
import { explainDraw } from "./explainDraw";
import { explainRibbon } from "./explainRibbon";
import { explainRow } from "./explainRow";
import { sumBasis } from "./figure";
import { baseProvenance, baseStep, type Explanation, type Step } from "./explanation";
import type { FigureRef } from "./figureRef";
import type { Outcome } from "./outcome";
import { WHOLE } from "./scenario";

function explainBase(outcome: Outcome, ref: FigureRef): Explanation {
  const share: Step = {
    sign: "×",
    value: outcome.movedBp,
    unit: "bp",
    what: "scenario-share",
    basis: outcome.shortfall === 0 ? "choice" : "computed",
  };
  const common = {
    ref,
    ...baseProvenance(outcome),
    basis: sumBasis([outcome.baseBasis]),
    unit: outcome.money,
  } as const;
  const [only, second] = outcome.roots;
  const steps = [baseStep(outcome), share];
  switch (ref.kind) {
    case "base":
      return {
        ...common,
        basis: outcome.baseBasis,
        value: outcome.baseTotal,
        low: second ? undefined : only?.low,
        high: second ? undefined : only?.high,
        steps: [],
      };
    case "stays": {
      const moved: Step = {
        sign: "−",
        value: outcome.moved,
        unit: outcome.money,
        what: "moved",
        basis: "computed",
      };
      return { ...common, value: outcome.baseTotal - outcome.moved, steps: [baseStep(outcome), moved] };
    }
    case "moved-share":
      return { ...common, value: outcome.movedBp, unit: "bp", steps };
    case "asked":
      return {
        ...common,
        value: outcome.asked,
        steps: [
          baseStep(outcome),
          { ...share, value: (WHOLE * outcome.asked) / outcome.baseTotal, basis: "choice" },
        ],
      };
    case "shortfall":
      return {
        ...common,
        value: outcome.shortfall,
        steps: [
          { sign: "", value: outcome.asked, unit: outcome.money, what: "asked", basis: "choice" },
          { sign: "−", value: outcome.moved, unit: outcome.money, what: "draw", basis: "computed" },
        ],
      };
    default:
      return { ...common, value: outcome.moved, steps };
  }
}

/** Explains a figure by the values that the outcome was computed from. Throws for an id that is not in the outcome. */
export function explain(atlas: Atlas, outcome: Outcome, ref: FigureRef): Explanation {
  switch (ref.kind) {
    case "draw":
      return explainDraw(outcome, ref);
    case "ribbon":
      return explainRibbon(atlas, outcome, ref);
    case "row":
    case "class":
    case "looked-through":
    case "basis":
    case "change-step":
    case "assumed":
      return explainRow(atlas, outcome, ref);
    case "share":
    case "inflow":
    case "percent":
    case "size":
    case "years":
    case "effect":
      return explainDestination(outcome, atlas, ref);
    case "people": {
      const { people, asOf, label, population, sources } = atlas.participants;
      return {
        ref,
        value: people,
        unit: "people",
        basis: "published",
        asOf,
        label,
        notes: [population],
        steps: [],
        sources,
      };
    }
    default:
      return explainBase(outcome, ref);
  }
}
