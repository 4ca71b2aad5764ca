import { explainPayment } from "./explainPayment";
import { explainRecord, recordStep, sizeStep } from "./explainSize";
import { sumBasis } from "./figure";
import type { FigureRef } from "./figureRef";
import { percentOfMarket } from "./marketScale";
import type { PhaseExplanation, PhaseRef } from "./phaseExplanation";
import { familiesAt, flowIn, thereAt, type PhaseStudy } from "./phaseStudy";
import type { PhaseYear } from "./phaseIn";
import {
  amount,
  destinationOf,
  familySteps,
  flowSteps,
  holdingSteps,
  step,
  totalStep,
  totalSteps,
  yearOf,
  type AskedStudy,
} from "./phaseSteps";
import { WHOLE } from "./scenario";

type PaymentRef = Extract<FigureRef, { kind: "phase-paid-in" | "phase-paid-out" }>;

/** Before the name of a family where a destination may have the same. */
export const FAMILY = "family-";

function explainAbove(study: AskedStudy, ref: PhaseRef & { id: string }): PhaseExplanation {
  const { record, firstAbove, destination } = destinationOf(study, ref.id);
  if (!record) throw new Error(`No yearly inflow is published for ${ref.id}`);
  if (ref.kind === "phase-record") return { ...explainRecord(ref, record, study.outcome.money), steps: [] };
  if (firstAbove === null) throw new Error(`No year exceeds the record of ${ref.id}`);
  const year = yearOf(study, firstAbove);
  const flow = step(study, "flow", year.flow[ref.id]!, { kind: "phase-flow", id: ref.id, year: firstAbove });
  const common = amount(study, ref, firstAbove, [
    flow,
    { ...recordStep(destination, record, study.outcome.money, ""), what: "record" },
  ]);
  return {
    ...common,
    unit: "years",
    asOf: null,
    sources: [...new Set([...record.sources, ...common.sources])],
  };
}

function explainMarketShare(
  study: AskedStudy,
  ref: PhaseRef & { id: string; year: number },
): PhaseExplanation {
  const { size, destination } = destinationOf(study, ref.id);
  if (!size) throw new Error(`No size of ${ref.id} by then`);
  const holding = yearOf(study, ref.year).reached[ref.id]!;
  const { basis, low, high, asOf, sources, note } = size;
  const common = amount(study, ref, percentOfMarket(holding, size), [
    step(study, "holding", holding, { kind: "phase-holding", id: ref.id, year: ref.year }),
    { ...sizeStep(destination, size, study.outcome.money), what: "size" },
  ]);
  return {
    ...common,
    unit: "pct",
    basis: sumBasis([basis, common.basis]),
    asOf,
    low: high === undefined ? undefined : (100 * holding) / high,
    high: low === undefined ? undefined : (100 * holding) / low,
    notes: [destination.definition, ...(note === undefined ? [] : [note])],
    sources: [...new Set([...sources, ...common.sources])],
  };
}

function partOf(study: AskedStudy, id: string, year: PhaseYear): number {
  if (id === "there") return thereAt(year);
  if (id === "stays") return year.total - thereAt(year);
  return id.startsWith(FAMILY) ? familiesAt(study, year)[id.slice(FAMILY.length)]! : year.reached[id]!;
}

function partRef(id: string, year: number): PhaseRef {
  if (id === "there") return { kind: "phase-there", year };
  if (id === "stays") return { kind: "phase-stays", year };
  return id.startsWith(FAMILY)
    ? { kind: "phase-family", id: id.slice(FAMILY.length), year }
    : { kind: "phase-holding", id, year };
}

/** Explains a figure of a phase-in. Throws for a year, destination or payment that the study does not have. */
export function explainPhaseIn(asked: PhaseStudy, ref: PhaseRef): PhaseExplanation {
  const study: AskedStudy = { ...asked, explain: (other) => explainPhaseIn(asked, other) };
  if (!("year" in ref))
    return "id" in ref ? explainAbove(study, ref) : explainPayment(study, ref as PaymentRef);
  const year = yearOf(study, ref.year);
  const there = thereAt(year);
  switch (ref.kind) {
    case "phase-market":
      return explainMarketShare(study, ref);
    case "phase-holding":
      return amount(study, ref, year.reached[ref.id]!, holdingSteps(study, ref.id, year));
    case "phase-flow":
      return amount(study, ref, year.flow[ref.id]!, flowSteps(study, ref.id, year));
    case "phase-family":
      return amount(study, ref, familiesAt(study, year)[ref.id]!, familySteps(study, ref.id, year));
    case "phase-stays":
      return amount(study, ref, year.total - there, [
        totalStep(study, year),
        step(study, "there", there, { kind: "phase-there", year: ref.year }, "−"),
      ]);
    case "phase-total":
      return amount(study, ref, year.total, totalSteps(study, year));
    case "phase-into": {
      const steps = Object.keys(year.flow).map((id, index) => ({
        ...step(
          study,
          "destination",
          year.flow[id]!,
          { kind: "phase-flow", id, year: ref.year },
          index === 0 ? "" : "+",
        ),
        label: destinationOf(study, id).destination.label,
      }));
      return amount(study, ref, flowIn(year), steps);
    }
    case "phase-part": {
      const part = partOf(study, ref.id, year);
      const share = year.total === 0 ? 0 : (WHOLE * part) / year.total;
      return {
        ...amount(study, ref, share, [
          step(study, "part-there", part, partRef(ref.id, ref.year)),
          totalStep(study, year, "÷"),
        ]),
        unit: "bp",
      };
    }
    default: {
      const steps = Object.keys(year.reached).map((id, index) => ({
        ...step(
          study,
          "destination",
          year.reached[id]!,
          { kind: "phase-holding", id, year: ref.year },
          index === 0 ? "" : "+",
        ),
        label: destinationOf(study, id).destination.label,
      }));
      return amount(study, ref, there, steps);
    }
  }
}
