import type { Atlas } from "./atlas";
import { totalFloor } from "./linkedShares";
import type { Destination } from "./market";
import { recordAbsorption, sizeAt } from "./marketScale";
import { redirect } from "./redirect";
import { TOTAL, WHOLE, type Scenario } from "./scenario";
import { setSwept, SWEEP_END } from "./setSwept";
import { sumOf, type Weights } from "./splitWhole";

/** What money can pass: one year of a market's record inflow, a tenth of the market, all of it. */
export const THRESHOLDS = ["record", "tenth", "whole"] as const;

export type ThresholdKind = (typeof THRESHOLDS)[number];

/**
 * Where a sweep first passes what is known of a market. `amount`: the money that it takes, in the base's unit; `points`:
 * the smallest share of the swept line, in basis points, at which as much arrives, null where none up to 20 % does;
 * `inflow`: what then arrives.
 */
export interface SweepThreshold {
  readonly destination: string;
  readonly kind: ThresholdKind;
  readonly amount: number;
  readonly points: number | null;
  readonly inflow: number;
}

// Between two steps of a sweep, shares are rounded apart by less than so many basis points, and money by so many units.
const SHARE_ROUNDING = 2;
const MONEY_ROUNDING = 4;

/** What arrives at a share of the line; a basis point adds at most `perPoint` to it, apart from `rounding`. */
interface Rise {
  readonly inflowAt: (points: number) => number;
  readonly perPoint: number;
  readonly rounding: number;
}

/**
 * The smallest share at which the amount arrives, exactly, or null. Skips only what cannot hold: rounding may take a
 * little back from one share to the next, so that halving would not be exact.
 */
function firstShare({ inflowAt, perPoint, rounding }: Rise, amount: number): number | null {
  if (inflowAt(SWEEP_END) + rounding < amount) return null;
  let points = 0;
  while (points <= SWEEP_END) {
    const missing = amount - inflowAt(points);
    if (missing <= 0) return points;
    points += Math.max(1, Math.ceil((missing - rounding) / perPoint));
  }
  return null;
}

function amountOf(destination: Destination, kind: ThresholdKind, market: string): number | null {
  if (kind === "record") return recordAbsorption(destination)?.usdMillionsPerYear ?? null;
  const size = sizeAt(destination, market);
  return size && (kind === "tenth" ? size.usdMillions / 10 : size.usdMillions);
}

/** What arrives by destination; that hangs on how much can be taken in all, not on how the holdings share it. */
function arrivalsFrom(values: Weights, from: Scenario["from"]): (to: Weights) => Weights {
  const taken =
    from === "prorata" ? values : Object.fromEntries(Object.keys(from).map((id) => [id, values[id]!]));
  const sums = { taken: sumOf(taken), kept: sumOf(values) - sumOf(taken) };
  return (to) => redirect(sums, to, { taken: WHOLE }).inflow;
}

interface Step {
  readonly to: Weights;
  readonly inflow: Weights;
}

/** Where a sweep passes what is known of the markets that it moves money to; none where nothing is published. */
export function sweepThresholds(
  atlas: Atlas,
  values: Weights,
  scenario: Scenario,
  reached: readonly string[],
): readonly SweepThreshold[] {
  const { sweep, to, lock, market, from } = scenario;
  const moving = reached.filter((id) => (sweep === TOTAL ? !lock.includes(id) : id === sweep));
  const baseTotal = sumOf(values);
  const arrive = arrivalsFrom(values, from);
  const known = new Map<number, Step>();
  function stepAt(points: number): Step {
    const found = known.get(points);
    if (found) return found;
    const granted = setSwept(atlas, scenario, points);
    const step = { to: granted.to, inflow: arrive(granted.to) };
    known.set(points, step);
    return step;
  }
  /** Basis points that a destination gets at most of each one that the line gets, apart from rounding. */
  function slopeOf(id: string): number {
    const room = SWEEP_END - totalFloor(to, lock);
    return sweep === TOTAL && room > 0 ? Math.min(1, ((stepAt(SWEEP_END).to[id] ?? 0) + 1) / room) : 1;
  }
  return moving.flatMap((id) => {
    const perPoint = baseTotal / WHOLE;
    const rise = {
      inflowAt: (points: number) => stepAt(points).inflow[id] ?? 0,
      perPoint: slopeOf(id) * perPoint,
      rounding: SHARE_ROUNDING * perPoint + MONEY_ROUNDING,
    };
    return THRESHOLDS.flatMap((kind) => {
      const amount = amountOf(atlas.destinations.get(id)!, kind, market);
      if (amount === null) return [];
      const points = firstShare(rise, amount);
      return [{ destination: id, kind, amount, points, inflow: points === null ? 0 : rise.inflowAt(points) }];
    });
  });
}
