import type { PhaseYear } from "./phaseIn";
import type { PhaseExplanation, PhaseStep } from "./phaseExplanation";
import { WHOLE } from "./scenario";
import type { PhaseStudy } from "./phaseStudy";

/** An amount of a phase-in as an input, in millions of US dollars. */
export function usdStep(
  what: PhaseStep["what"],
  value: number,
  sign: PhaseStep["sign"],
  open: NonNullable<PhaseStep["open"]>,
): PhaseStep {
  return { sign, value, unit: "usdMillions", what, basis: "computed", open };
}

/** A share that was chosen, in basis points. */
export function chosenStep(what: PhaseStep["what"], value: number, sign: PhaseStep["sign"] = "×"): PhaseStep {
  return { sign, value, unit: "bp", what, basis: "choice" };
}

/** How much of the change is done, by the years and the curve that were chosen. */
export function progressStep({ progress }: PhaseYear): PhaseStep {
  return chosenStep("progress", (WHOLE * progress.part) / progress.of);
}

/** The share of a destination in the base: as chosen; where holdings ran out, what arrives by the base. */
export function shareStep({ outcome, plan }: PhaseStudy, id: string, open: PhaseStep["open"]): PhaseStep {
  if (outcome.shortfall === 0) return chosenStep("share", plan.to[id] ?? 0);
  const value = (WHOLE * (outcome.inflow[id] ?? 0)) / outcome.baseTotal;
  return { sign: "×", value, unit: "bp", what: "share", basis: "computed", open };
}

/** An input of a phase-in that has no place of its own on the page; it rests on what `rests` rests on. */
export function phaseInput(
  id: string,
  rests: PhaseExplanation,
  value: number,
  steps: readonly PhaseStep[],
  unit: PhaseExplanation["unit"] = "usdMillions",
): PhaseExplanation {
  const { basis, asOf, sources, notes } = rests;
  return {
    ref: { kind: "phase-input", id },
    value,
    unit,
    basis,
    asOf,
    label: null,
    notes,
    steps,
    sources,
  };
}
