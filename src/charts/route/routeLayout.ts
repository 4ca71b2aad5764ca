/** A stage of a chain; any one unit, the first is the whole. */
export interface RouteStage {
  readonly id: string;
  readonly value: number;
}

/** A stretch of a bar, as shares of the width of the chart, 0 to 1. */
export interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly length: number;
}

/** A stage as a bar: `length` of it, `kept` the part that goes on to the next stage; shares of the width, 0 to 1. */
export interface RouteBar {
  readonly id: string;
  readonly length: number;
  readonly kept: number;
  readonly parts: readonly Stretch[];
}

/** Parts one after the other from the left, at the scale of the whole. */
function stretches(parts: readonly RouteStage[], whole: number): readonly Stretch[] {
  let from = 0;
  return parts.map(({ id, value }) => {
    const length = value / whole;
    from += length;
    return { id, from: from - length, length };
  });
}

/**
 * Bars of a chain, all at one scale and from one edge: each is exactly as long as its stage, the first fills the width.
 * `parts`: what the last stage consists of; they are drawn in it, and as what goes on in the bar before it.
 */
export function routeLayout(
  stages: readonly RouteStage[],
  parts: readonly RouteStage[],
): readonly RouteBar[] {
  const whole = Math.max(1, stages[0]?.value ?? 0);
  const ends = stretches(parts, whole);
  const last = stages.length - 1;
  return stages.map(({ id, value }, index) => ({
    id,
    length: value / whole,
    kept: (stages[index + 1]?.value ?? value) / whole,
    parts: index >= last - 1 ? ends : [],
  }));
}
