import type { StepBasis } from "./figure";
import type { DataUnit, FigureRef } from "./figureRef";
import type { Outcome } from "./outcome";

/** A line of how a figure was made. `what` names a sentence of the text catalogue, `label` comes from the data. */
export interface Step {
  readonly sign: "" | "×" | "÷" | "−" | "+" | "=";
  readonly value: number;
  readonly unit: DataUnit;
  readonly what: StepWhat;
  readonly label?: string;
  readonly basis: StepBasis;
}

/** What a step is; each has a sentence in the text catalogue. */
export type StepWhat =
  | "base"
  | "scenario-share"
  | "moved"
  | "asked"
  | "multiplier-mid"
  | "shortfall"
  | "source-share"
  | "inflow"
  | "market-size"
  | "record"
  | "release"
  | "multiplier-low"
  | "multiplier-high"
  | "before"
  | "draw"
  | "after"
  | "route-share"
  | "route-adoption"
  | "route-sleeve"
  | "route-product"
  | "route-data"
  | "multiplier"
  | "draw-of"
  | "part-to"
  | "ribbon"
  | "saver-balance"
  | "mix-fee"
  | "mix-fee-drag";

/** Where a figure comes from: value, basis, range, how it was made, and the sources it rests on. */
export interface Explanation {
  readonly ref: FigureRef;
  readonly value: number;
  readonly unit: DataUnit;
  readonly basis: StepBasis;
  readonly asOf: string | null;
  readonly label: string | null;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly formula?: string | undefined;
  readonly publishedTotal?: number | undefined;
  readonly notes: readonly string[];
  readonly steps: readonly Step[];
  readonly sources: readonly string[];
}

/** The first step of nearly every figure: the money of the base. */
export function baseStep(outcome: Outcome): Step {
  return { sign: "", value: outcome.baseTotal, unit: outcome.money, what: "base", basis: outcome.baseBasis };
}

/** The day that the money of the base is of; a plan of one's own has none. */
export function baseDate({ money, releaseTree }: Outcome): string | null {
  return money === "usd" ? null : releaseTree.release.asOf;
}

/** What all figures of the base share: its sources, formula, notes and date. */
export function baseProvenance(outcome: Outcome) {
  const { roots, baseBasis } = outcome;
  const [only, second] = roots;
  return {
    basis: baseBasis,
    asOf: baseDate(outcome),
    label: null,
    formula: second ? undefined : only?.formula,
    publishedTotal: second ? undefined : only?.publishedTotal,
    notes: roots.flatMap(({ note }) => (note === undefined ? [] : [note])),
    sources: [...new Set(roots.flatMap(({ sources }) => sources))],
  };
}
