import type { ReleaseTree } from "./atlas";
import type { StepBasis } from "./figure";
import type { DataUnit, FigureRef, MoneyUnit } from "./figureRef";
import type { Outcome } from "./outcome";
import type { Said } from "./said";

/** Explains an input of a figure, when it is asked: by the same functions that explain it where it stands alone. */
export type Open = () => Explanation;

/**
 * A line of how a figure was made. `what` names a sentence of the text catalogue, `label` comes from the data. `open`
 * explains the input; none where it is a choice, or the result of the lines above (sign "=").
 */
export interface Step {
  readonly sign: "" | "×" | "÷" | "−" | "+" | "=";
  readonly value: number;
  readonly unit: DataUnit;
  readonly what: StepWhat;
  readonly label?: Said;
  readonly basis: StepBasis;
  readonly open?: Open | undefined;
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
  | "looked-share"
  | "known-content"
  | "prices"
  | "saver-balance"
  | "fee"
  | "fee-kept"
  | "counted"
  | "class-share"
  | "class-return"
  | "class-swing"
  | "mix-return"
  | "growth"
  | "years"
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
  readonly formula?: Said | undefined;
  readonly publishedTotal?: number | undefined;
  readonly notes: readonly Said[];
  readonly steps: readonly Step[];
  readonly sources: readonly string[];
}

/** A line with an amount of money in that unit. */
export function moneyStep(
  unit: MoneyUnit,
  sign: Step["sign"],
  what: StepWhat,
  value: number,
  basis: StepBasis,
  open?: Open,
  label?: Said,
): Step {
  return { sign, value, unit, what, basis, open, ...(label === undefined ? {} : { label }) };
}

/** An explanation of an input that has no place of its own on a page: what it comes to, and from what. */
export function inputOf(
  id: string,
  own: Partial<Explanation> & Pick<Explanation, "value" | "unit" | "basis">,
): Explanation {
  return { ref: { kind: "input", id }, asOf: null, label: null, notes: [], steps: [], sources: [], ...own };
}

/** Each once, in the order in which they first stand. */
export function uniqueIds(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** The day that the money of a release is of; a plan of one's own, in whole dollars, has none. */
export function dateOf({ money, release }: ReleaseTree): string | null {
  return money === "usd" ? null : release.asOf;
}

/** What all figures of the base share: its sources, formula, notes and date. */
export function baseProvenance(outcome: Outcome) {
  const { roots, releaseTree, baseBasis } = outcome;
  const [only, second] = roots;
  return {
    basis: baseBasis,
    asOf: dateOf(releaseTree),
    label: null,
    formula: second ? undefined : only?.formula,
    publishedTotal: second ? undefined : only?.publishedTotal,
    notes: roots.flatMap(({ note }) => (note === undefined ? [] : [note])),
    sources: [...new Set(roots.flatMap(({ sources }) => sources))],
  };
}
