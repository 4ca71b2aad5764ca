import { leavesUnder } from "./assetTree";
import { isWeak, type Atlas } from "./atlas";
import type { Absorption, Destination, MarketSize } from "./market";
import { recordAbsorption, sizeAt } from "./marketScale";
import type { Outcome } from "./outcome";
import { publishedPayments, type Payments, type PublishedPayments } from "./payments";
import { firstYearAbove, phaseIn, type PhasePlan, type PhaseYear } from "./phaseIn";
import { sumOf, type Weights } from "./splitWhole";

/** A destination over the years: its record yearly inflow, its size today, the first year above the record or null. */
export interface PhaseDestination {
  readonly destination: Destination;
  readonly record: Absorption | null;
  readonly recordIsWeak: boolean;
  readonly size: MarketSize | null;
  readonly firstAbove: number | null;
}

/** A phase-in with all that it is measured against. `last` is the end of its last year. */
export interface PhaseStudy {
  readonly outcome: Outcome;
  readonly plan: PhasePlan;
  readonly published: PublishedPayments | null;
  readonly years: readonly PhaseYear[];
  readonly last: PhaseYear;
  readonly destinations: readonly PhaseDestination[];
  /** The families that the leaves are of, in the order of the classes, and the family of each leaf. */
  readonly families: readonly string[];
  readonly familyOf: ReadonlyMap<string, string>;
}

/** Money in all destinations at the end of a year. */
export function thereAt({ reached }: PhaseYear): number {
  return sumOf(reached);
}

/** Money that went into all destinations in a year, less what came out. */
export function flowIn({ flow }: PhaseYear): number {
  return sumOf(flow);
}

/** The year with the largest flow into all destinations; the first of several. */
export function busiestYear(years: readonly PhaseYear[]): PhaseYear {
  return years.reduce((most, year) => (flowIn(year) > flowIn(most) ? year : most));
}

/** What stays, by family of its own class, at the end of a year; in the order of the classes. */
export function familiesAt({ familyOf, families }: PhaseStudy, { leaves }: PhaseYear): Weights {
  const held: Record<string, number> = Object.fromEntries(families.map((family) => [family, 0]));
  for (const [leaf, family] of familyOf) held[family]! += leaves[leaf]!;
  return held;
}

/** Phases the scenario of an outcome in. What the scenario does not say of payments is as published, else nothing. */
export function phaseStudy(atlas: Atlas, outcome: Outcome, payments: Payments): PhaseStudy {
  const { scenario, releaseTree } = outcome;
  const { base, to, from, years: duration, curve, way, growth, paidIn, paidOut, market } = scenario;
  const published = publishedPayments(payments, releaseTree.tree, base, way);
  const leaves = leavesUnder(releaseTree.tree, base);
  const plan: PhasePlan = {
    leaves: Object.fromEntries(leaves.map((leaf) => [leaf.id, leaf.usdMillions])),
    to,
    from,
    years: duration,
    curve,
    way,
    growth,
    paidIn: paidIn ?? published?.paidIn.usdMillions ?? 0,
    paidOut: paidOut ?? published?.paidOut.usdMillions ?? 0,
  };
  const years = phaseIn(plan);
  const reached = [...atlas.destinations.values()].filter(({ id }) => (to[id] ?? 0) > 0);
  const destinations = reached.map((destination): PhaseDestination => {
    const record = recordAbsorption(destination);
    return {
      destination,
      record,
      recordIsWeak: record !== null && isWeak(atlas, record.sources),
      size: sizeAt(destination, market),
      firstAbove: record && firstYearAbove(years, destination.id, record.usdMillionsPerYear),
    };
  });
  const familyOf = new Map(leaves.map(({ id, assetClass }) => [id, atlas.classes.get(assetClass!)!.family]));
  const held = new Set(familyOf.values());
  const order = new Set([...atlas.classes.values()].map(({ family }) => family));
  const families = [...order].filter((family) => held.has(family));
  return { outcome, plan, published, years, last: years.at(-1)!, destinations, families, familyOf };
}
