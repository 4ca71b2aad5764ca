/** Money before and after, by id. */
export interface BarInput {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** A bar's lengths as shares of the track, 0 to 1. */
export interface BarLength {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** Lengths of bars at one scale: `most`, by itself the longest before or after, fills the track. */
export function barsLayout(bars: readonly BarInput[], most?: number): readonly BarLength[] {
  const longest = Math.max(1, most ?? 0, ...bars.flatMap(({ before, after }) => [before, after]));
  return bars.map(({ id, before, after }) => ({ id, before: before / longest, after: after / longest }));
}
