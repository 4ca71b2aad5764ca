import type { AssetClass } from "./market";
import { sumBasis, type Basis } from "./figure";
import type { Outcome } from "./outcome";
import { splitWhole, type Weights } from "./splitWhole";

/** Money that goes from a source, a leaf or a class, to a destination; `value` above 0, in the base's money unit. */
export interface Ribbon {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** What gives money: a leaf, or all leaves of a class. `before`, `after` and `draw` in the base's money unit. */
export interface FlowSource {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
  readonly assetClass: string;
  readonly basis: Basis;
  readonly before: number;
  readonly after: number;
  readonly draw: number;
}

/** Sources in tree order, classes by their first leaf; ribbons source by source, each in file order of destinations. */
export interface Flows {
  readonly sources: readonly FlowSource[];
  readonly ribbons: readonly Ribbon[];
}

/**
 * Ribbons from leaves to destinations, none of them 0: leaf by leaf in tree order, its draw is split by what each
 * destination has still to receive. `draw` and `inflow` have the same sum. Source: scenario contract, arithmetic 7.
 */
export function ribbonsOf(draw: Weights, inflow: Weights): readonly Ribbon[] {
  const toReceive: Record<string, number> = { ...inflow };
  const ribbons: Ribbon[] = [];
  for (const from of Object.keys(draw)) {
    if (draw[from] === 0) continue;
    const parts = splitWhole(draw[from]!, toReceive);
    for (const to of Object.keys(parts)) {
      const value = parts[to]!;
      toReceive[to]! -= value;
      if (value > 0) ribbons.push({ from, to, value });
    }
  }
  return ribbons;
}

function leafSources({ rows, draw }: Outcome): readonly FlowSource[] {
  return rows.flatMap((row) => {
    const drawn = row.destination === null ? draw[row.id]! : 0;
    if (drawn === 0) return [];
    const { id, label, shortLabel, assetClass, basis, before, after } = row;
    return [{ id, label, shortLabel, assetClass, basis, before, after, draw: drawn }];
  });
}

/** Adds ribbons whose sources belong together; a source or destination stands where it first stood. */
function joinedRibbons(
  ribbons: readonly Ribbon[],
  order: readonly string[],
  sourceOf: ReadonlyMap<string, string>,
): readonly Ribbon[] {
  const sums = new Map<string, Record<string, number>>();
  for (const { from, to, value } of ribbons) {
    const source = sourceOf.get(from)!;
    const row = sums.get(source) ?? Object.fromEntries(order.map((id) => [id, 0]));
    row[to]! += value;
    sums.set(source, row);
  }
  return [...sums].flatMap(([from, row]) =>
    order.flatMap((to) => (row[to]! > 0 ? [{ from, to, value: row[to]! }] : [])),
  );
}

function classSources(
  { rows }: Outcome,
  drawn: readonly FlowSource[],
  classes: ReadonlyMap<string, AssetClass>,
): readonly FlowSource[] {
  return [...new Set(drawn.map(({ assetClass }) => assetClass))].map((id) => {
    const { label, shortLabel } = classes.get(id)!;
    const members = rows.filter((row) => row.destination === null && row.assetClass === id);
    const before = members.reduce((all, row) => all + row.before, 0);
    const after = members.reduce((all, row) => all + row.after, 0);
    const basis = sumBasis(members.map((row) => row.basis));
    return { id, label, shortLabel, assetClass: id, basis, before, after, draw: before - after };
  });
}

/** Who gives how much to whom in an outcome, by leaf or by class as its scenario says. */
export function flowsOf(outcome: Outcome, classes: ReadonlyMap<string, AssetClass>): Flows {
  const sources = leafSources(outcome);
  const ribbons = ribbonsOf(outcome.draw, outcome.inflow);
  if (outcome.scenario.flow === "leaf") return { sources, ribbons };
  const classOf = new Map(sources.map(({ id, assetClass }) => [id, assetClass]));
  return {
    sources: classSources(outcome, sources, classes),
    ribbons: joinedRibbons(ribbons, Object.keys(outcome.inflow), classOf),
  };
}

/** The shares of ribbons in what moves, in basis points that sum to 10,000, in their order. */
export function ribbonShares(ribbons: readonly Ribbon[]): readonly number[] {
  if (ribbons.length === 0) return [];
  return Object.values(
    splitWhole(10_000, Object.fromEntries(ribbons.map(({ from, to, value }) => [`${from}~${to}`, value]))),
  );
}
