/** How much of the width the later years may take for quarters of so many pixels. */
export interface LaterRoom {
  readonly quarter: number;
  readonly most: number;
}

// Columns of quarters stay apart, and take no more than about half of the width.
const COLUMNS: LaterRoom = { quarter: 5, most: 0.55 };

/** From decimal years to pixels. `seam`: where the scale of years changes, or null where it is one scale. */
export interface TimeScale {
  readonly xOf: (year: number) => number;
  readonly seam: number | null;
  readonly pixelsPerYear: readonly [before: number, after: number];
}

/**
 * A scale of time from `first` to `last` over pixels `left` to `right`. Where a quarter would be thinner than can be
 * seen, the years from `turn` on are drawn wider, and the seam is to be shown.
 */
export function timeScale(
  { first, turn, last }: { first: number; turn: number; last: number },
  left: number,
  right: number,
  room = COLUMNS,
): TimeScale {
  const width = right - left;
  const even = (last - turn) / (last - first);
  const wanted = ((last - turn) * 4 * room.quarter) / width;
  const after = Math.max(even, Math.min(room.most, wanted));
  const middle = left + width * (1 - after);
  const pixelsPerYear = [(middle - left) / (turn - first), (right - middle) / (last - turn)] as const;
  return {
    xOf: (year) =>
      year < turn ? left + (year - first) * pixelsPerYear[0] : middle + (year - turn) * pixelsPerYear[1],
    seam: after > even ? middle : null,
    pixelsPerYear,
  };
}

/** Years for the marks of the axis: round ones, as many as have room for a label of that width. */
export function yearTicks(
  { xOf, seam, pixelsPerYear }: TimeScale,
  { first, turn, last }: { first: number; turn: number; last: number },
  labelWidth: number,
): readonly number[] {
  const stepFor = (pixels: number) => [1, 2, 5, 10, 20].find((step) => step * pixels >= labelWidth) ?? 50;
  const [before, after] = pixelsPerYear;
  const early = Math.max(5, stepFor(before));
  const late = seam === null ? early : stepFor(after);
  const multiples = (step: number, from: number, to: number) => {
    const start = Math.ceil(from / step) * step;
    return Array.from(
      { length: Math.max(0, Math.floor((to - start) / step) + 1) },
      (_, n) => start + n * step,
    );
  };
  const lates = multiples(late, turn, last);
  const earlies = multiples(early, first, turn).filter(
    (year) => year < turn && xOf(lates[0] ?? last) - xOf(year) >= labelWidth,
  );
  return [...earlies, ...lates];
}
