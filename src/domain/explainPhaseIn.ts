import { explainPayment } from "./explainPayment";
import { sumBasis } from "./figure";
import type { FigureRef } from "./figureRef";
import { percentOfMarket } from "./marketScale";
import type { PhaseExplanation, PhaseStep } from "./phaseExplanation";
import { familiesAt, flowIn, thereAt, type PhaseDestination, type PhaseStudy } from "./phaseStudy";
import type { PhaseYear } from "./phaseIn";
import { WHOLE } from "./scenario";

/** A figure of a phase-in. */
export type PhaseRef = Extract<FigureRef, { kind: `phase-${string}` }>;

/** Before the name of a family where a destination may have the same. */
export const FAMILY = "family-";

function usd(what: PhaseStep["what"], value: number, sign: PhaseStep["sign"] = ""): PhaseStep {
  return { sign, value, unit: "usdMillions", what, basis: "computed" };
}

/** What every amount of a phase-in shares: it rests on the base, and after today on what is paid in and out. */
function amount(
  study: PhaseStudy,
  ref: PhaseRef,
  value: number,
  steps: readonly PhaseStep[],
): PhaseExplanation {
  const { outcome, published, plan } = study;
  const { roots, baseBasis, scenario, releaseTree } = outcome;
  const later = !("year" in ref) || ref.year > 0;
  const used =
    later && published
      ? [
          ...(scenario.paidIn === null && plan.paidIn > 0 ? [published.paidIn] : []),
          ...(scenario.paidOut === null && plan.paidOut > 0 ? [published.paidOut] : []),
        ]
      : [];
  const cited = [...roots.flatMap(({ sources }) => sources), ...used.flatMap(({ sources }) => sources)];
  return {
    ref,
    value,
    unit: "usdMillions",
    basis: sumBasis([baseBasis, ...used.map(({ basis }) => basis)]),
    asOf: releaseTree.release.asOf,
    label: null,
    notes: [...new Set(used.map(({ note }) => note))],
    steps,
    sources: [...new Set(cited)],
  };
}

function yearOf({ years }: PhaseStudy, year: number): PhaseYear {
  const found = years[year];
  if (!found) throw new Error(`No year ${year} in this phase-in`);
  return found;
}

function destinationOf({ destinations }: PhaseStudy, id: string): PhaseDestination {
  const found = destinations.find(({ destination }) => destination.id === id);
  if (!found) throw new Error(`Nothing is redirected to ${id}`);
  return found;
}

/** By balances, a share of all money so far as it is done; by contributions, what was there and what came and went. */
function holdingSteps(study: PhaseStudy, id: string, year: PhaseYear): readonly PhaseStep[] {
  const { outcome, years, plan } = study;
  if (plan.way === "balances") {
    const full = outcome.shortfall === 0;
    const share = full ? (plan.to[id] ?? 0) : (WHOLE * (outcome.inflow[id] ?? 0)) / outcome.baseTotal;
    const { part, of } = year.progress;
    return [
      usd("total", year.total),
      { sign: "×", value: share, unit: "bp", what: "share", basis: full ? "choice" : "computed" },
      { sign: "×", value: (WHOLE * part) / of, unit: "bp", what: "progress", basis: "computed" },
    ];
  }
  const before = year.year === 0 ? 0 : years[year.year - 1]!.reached[id]!;
  return [usd("before", before), usd("growth", year.growth[id]!, "+"), ...flowSteps(study, id, year, "+")];
}

/** What went in less what came out, by what is known of it. */
function flowSteps(
  { years, plan }: PhaseStudy,
  id: string,
  year: PhaseYear,
  sign: "" | "+" = "",
): readonly PhaseStep[] {
  if (year.payments)
    return [usd("arrived", year.payments.arrived[id]!, sign), usd("left", year.payments.left[id]!, "−")];
  if (plan.way === "contributions" || year.year === 0) return [usd("flow", year.flow[id]!, sign)];
  const before = years[year.year - 1]!.reached[id]!;
  return [
    usd("holding", year.reached[id]!, sign),
    usd("before", before, "−"),
    usd("growth", year.growth[id]!, "−"),
  ];
}

function totalSteps({ years }: PhaseStudy, year: PhaseYear): readonly PhaseStep[] {
  if (year.year === 0) return [usd("base", year.total)];
  return [
    usd("total-before", years[year.year - 1]!.total),
    usd("growth", year.grown, "+"),
    usd("paid-in", year.paidIn, "+"),
    usd("paid-out", year.paidOut, "−"),
  ];
}

function recordStep({ record }: PhaseDestination, sign: PhaseStep["sign"]): PhaseStep {
  const { label, period, usdMillionsPerYear, basis = "published" } = record!;
  const said = `${label}, ${period}`;
  return { sign, value: usdMillionsPerYear, unit: "usdMillions", what: "record", label: said, basis };
}

function explainRecord(study: PhaseStudy, ref: PhaseRef & { id: string }): PhaseExplanation {
  const reached = destinationOf(study, ref.id);
  const { record, firstAbove } = reached;
  if (!record) throw new Error(`No yearly inflow is published for ${ref.id}`);
  const { label, period, usdMillionsPerYear, basis = "published", low, high, formula, sources } = record;
  if (ref.kind === "phase-record")
    return {
      ref,
      value: usdMillionsPerYear,
      unit: "usdMillions",
      basis,
      asOf: null,
      label: `${label}, ${period}`,
      low,
      high,
      formula,
      notes: [`${label}, ${period}`],
      steps: [],
      sources,
    };
  if (firstAbove === null) throw new Error(`No year exceeds the record of ${ref.id}`);
  const flow = usd("flow", yearOf(study, firstAbove).flow[ref.id]!);
  const common = amount(study, ref, firstAbove, [flow, recordStep(reached, "")]);
  return { ...common, unit: "years", asOf: null, sources: [...new Set([...sources, ...common.sources])] };
}

function explainMarketShare(
  study: PhaseStudy,
  ref: PhaseRef & { id: string; year: number },
): PhaseExplanation {
  const { size, destination } = destinationOf(study, ref.id);
  if (!size) throw new Error(`No size of ${ref.id} by then`);
  const holding = yearOf(study, ref.year).reached[ref.id]!;
  const { usdMillions, definition, basis, low, high, asOf, sources, note } = size;
  const common = amount(study, ref, percentOfMarket(holding, size), [
    usd("holding", holding),
    { sign: "÷", value: usdMillions, unit: "usdMillions", what: "size", label: definition, basis },
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

function partOf(study: PhaseStudy, id: string, year: PhaseYear): number {
  if (id === "there") return thereAt(year);
  if (id === "stays") return year.total - thereAt(year);
  return id.startsWith(FAMILY) ? familiesAt(study, year)[id.slice(FAMILY.length)]! : year.reached[id]!;
}

/** Explains a figure of a phase-in. Throws for a year, destination or payment that the study does not have. */
export function explainPhaseIn(study: PhaseStudy, ref: PhaseRef): PhaseExplanation {
  if (!("year" in ref)) return "id" in ref ? explainRecord(study, ref) : explainPayment(study, ref);
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
      return amount(study, ref, familiesAt(study, year)[ref.id]!, []);
    case "phase-stays":
      return amount(study, ref, year.total - there, [usd("total", year.total), usd("there", there, "−")]);
    case "phase-total":
      return amount(study, ref, year.total, totalSteps(study, year));
    case "phase-into": {
      const steps = Object.keys(year.flow).map((id, index) => ({
        ...usd("destination", year.flow[id]!, index === 0 ? "" : "+"),
        label: destinationOf(study, id).destination.label,
      }));
      return amount(study, ref, flowIn(year), steps);
    }
    case "phase-part": {
      const part = partOf(study, ref.id, year);
      const share = year.total === 0 ? 0 : (WHOLE * part) / year.total;
      return {
        ...amount(study, ref, share, [usd("part-there", part), usd("total", year.total, "÷")]),
        unit: "bp",
      };
    }
    default: {
      const steps = Object.keys(year.reached).map((id, index) => ({
        ...usd("destination", year.reached[id]!, index === 0 ? "" : "+"),
        label: destinationOf(study, id).destination.label,
      }));
      return amount(study, ref, there, steps);
    }
  }
}
