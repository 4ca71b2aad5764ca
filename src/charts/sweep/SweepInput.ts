import type { DataUnit } from "../../domain/figureRef";

/** A line over the steps. `texts`: what stands at its end, the fullest first; null values are not known. */
export interface SweepLine {
  readonly id: string;
  readonly texts: readonly string[];
  readonly paint: string;
  readonly dash: string;
  readonly values: readonly (number | null)[];
}

/** A place where a line passes something. `share` is its place on the axis; of `texts` the fullest that fits is used. */
export interface SweepMark {
  readonly line: string;
  readonly kind: string;
  readonly share: number;
  readonly value: number;
  readonly texts: readonly string[];
}

/** A measure with its own unit. `levels`: values that mean something, with their words; `empty`: why nothing is drawn. */
export interface SweepMultiple {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly unit: DataUnit;
  readonly lines: readonly SweepLine[];
  readonly levels: readonly { readonly value: number; readonly text: string }[];
  readonly marks: readonly SweepMark[];
  readonly tickText: (value: number) => string;
  readonly empty: string | null;
}

/** All that small multiples of a sweep are made from. Shares are in basis points, one step every `step`. */
export interface SweepInput {
  readonly multiples: readonly SweepMultiple[];
  readonly step: number;
  readonly end: number;
  readonly shareText: (points: number) => string;
  /** Where the line cannot go, and why. */
  readonly closed: { readonly from: number; readonly to: number; readonly text: string } | null;
}
