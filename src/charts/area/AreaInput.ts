/** A year or quarter of the chart, in decimal years, with one value for each layer. Null: not known. */
export interface AreaPoint {
  readonly at: string;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly (number | null)[];
  readonly total: number | null;
}

/** A stretch of time with a text over it; of several texts the fullest that fits is used. */
export interface AreaSpan {
  readonly id: string;
  readonly texts: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** All that a chart of areas and columns is made from. */
export interface AreaInput {
  /** Names of the layers, from the foot. */
  readonly layers: readonly string[];
  readonly points: readonly AreaPoint[];
  /** Indices of points that a line may join, run by run; all other points stand alone. */
  readonly runs: readonly (readonly number[])[];
  /** The top of the scale; null: as high as the values need. */
  readonly highest: number | null;
  readonly tickText: (value: number, isTop: boolean) => string;
  /** Two texts over the chart: one from the left, one up to the right. */
  readonly spans: readonly [AreaSpan, AreaSpan];
  readonly crises: readonly { readonly id: string; readonly label: string; from: number; to: number }[];
  /** Indices of points at which something changes. */
  readonly breaks: readonly number[];
  /** A moment to be pointed out, with its label. */
  readonly marker: { readonly time: number; readonly label: string } | null;
}
