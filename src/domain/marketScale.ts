import type { Absorption, Destination, MarketSize } from "./market";

/** The size of a market for `story`, or the newest usable one up to a date; of two on one day, the later entry. */
export function sizeAt(destination: Destination, market: string): MarketSize | null {
  if (market === "story") return destination.sizes.find((size) => size.default === "story") ?? null;
  let newest: MarketSize | null = null;
  for (const size of destination.sizes)
    if (size.usable && size.asOf <= market && (!newest || size.asOf >= newest.asOf)) newest = size;
  return newest;
}

/** Per cent of a market: 100 x inflow / size. */
export function percentOfMarket(inflow: number, size: MarketSize): number {
  return (100 * inflow) / size.usdMillions;
}

/** The largest yearly inflow found for a market. */
export function recordAbsorption(destination: Destination): Absorption | null {
  return destination.absorption.find((entry) => entry.record) ?? null;
}

/** Years of a market's record inflow: inflow / record per year. */
export function yearsOfAbsorption(inflow: number, record: Absorption): number {
  return inflow / record.usdMillionsPerYear;
}

/** Contested change of a market's value, low to high: multiplier x inflow. Null where no evidence applies. */
export function valueEffect(destination: Destination, inflow: number) {
  const { low, mid, high, applies } = destination.impact;
  if (!applies || low === null || mid === null || high === null) return null;
  return { low: low * inflow, mid: mid * inflow, high: high * inflow };
}
