/** How a figure came about: printed by its issuer, or how far from it; `own`: the person gave it. */
export type Basis = "published" | "derived" | "estimated" | "residual" | "carried-forward" | "own";

/** How a number came about: as a figure of the data, or here. */
export type StepBasis = Basis | "choice" | "computed" | "assumption";

/** Where a figure comes from: ids of sources, how it was made, and its range in the unit of the figure. */
export interface Provenance {
  readonly basis: Basis;
  readonly sources: readonly string[];
  readonly formula?: string | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly note?: string | undefined;
}

/** A publication. `grade`: A issuer's own, B reputable relay, C weak. `published` null: undated. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string;
  readonly via: string | null;
  readonly grade: "A" | "B" | "C";
  readonly licence?: string | undefined;
}

/** Published figures, and those of the person's own plan, are said as they are, all others with "about". */
export function isExact(basis: StepBasis): boolean {
  return basis === "published" || basis === "own";
}

/** An estimate is ours, or a remainder or an old level: drawn with a dotted edge. */
export function isEstimated(basis: StepBasis): boolean {
  return !["published", "derived", "choice", "computed", "own"].includes(basis);
}

/** The basis of a sum or of a share of figures: derived from published ones, else estimated. */
export function sumBasis(parts: readonly StepBasis[]): Basis {
  return parts.some(isEstimated) ? "estimated" : "derived";
}
