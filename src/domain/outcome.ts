import { leavesUnder, type AssetNode } from "./assetTree";
import { atOnce } from "./atOnce";
import { isWeak, releaseTree, type Atlas, type ReleaseTree } from "./atlas";
import type { Basis } from "./figure";
import type { MoneyUnit } from "./figureRef";
import { lookThroughByClass } from "./lookThrough";
import type { Absorption, Destination, MarketSize } from "./market";
import { percentOfMarket, recordAbsorption, sizeAt, valueEffect, yearsOfAbsorption } from "./marketScale";
import { mixRows, type HoldingRow, type MixRow } from "./mixRows";
import { allowsPerPerson } from "./perPerson";
import { redirect, type Redirection } from "./redirect";
import { REDIRECTED, WHOLE, type Scenario } from "./scenario";
import { sumOf, type Weights } from "./splitWhole";

/** A destination with money in it, against the size of its market. `percent` of it; null: no size by that date. */
export interface DestinationOutcome {
  readonly destination: Destination;
  readonly inflow: number;
  readonly size: MarketSize | null;
  readonly percent: number | null;
  readonly record: Absorption | null;
  readonly recordIsWeak: boolean;
  readonly years: number | null;
  readonly effect: { readonly low: number; readonly mid: number; readonly high: number } | null;
}

/** Money before and after, in the base's unit. */
export interface Change {
  readonly before: number;
  readonly after: number;
}

/** Everything that follows from a scenario. Money in the unit `money`; `movedBp` in basis points, unrounded. */
export interface Outcome extends Redirection {
  readonly scenario: Scenario;
  readonly money: MoneyUnit;
  readonly releaseTree: ReleaseTree;
  readonly roots: readonly AssetNode[];
  readonly baseBasis: Basis;
  readonly movedBp: number;
  readonly rows: readonly MixRow[];
  readonly rowById: ReadonlyMap<string, MixRow>;
  readonly groups: ReadonlyMap<string, Change>;
  readonly reached: readonly DestinationOutcome[];
  readonly classesBefore: Weights;
  readonly classesAfter: Weights;
  readonly assumed: Change;
  readonly people: number | null;
}

/** Money that arrives at a destination, against its market. Source: scenario contract, arithmetic 8 and 9. */
export function reach(
  atlas: Atlas,
  destination: Destination,
  inflow: number,
  market: string,
): DestinationOutcome {
  const size = sizeAt(destination, market);
  const record = recordAbsorption(destination);
  return {
    destination,
    inflow,
    size,
    percent: size && percentOfMarket(inflow, size),
    record,
    recordIsWeak: record !== null && isWeak(atlas, record.sources),
    years: record && yearsOfAbsorption(inflow, record),
    effect: valueEffect(destination, inflow),
  };
}

/** Sums of every group under the base, and of the redirected group. */
function groupSums(
  roots: readonly AssetNode[],
  rows: ReadonlyMap<string, MixRow>,
): ReadonlyMap<string, Change> {
  const groups = new Map<string, Change>();
  function total(node: AssetNode): Change {
    if (node.children.length === 0) return rows.get(node.id)!;
    const parts = node.children.map(total);
    const sum = { before: 0, after: 0 };
    for (const part of parts) {
      sum.before += part.before;
      sum.after += part.after;
    }
    groups.set(node.id, sum);
    return sum;
  }
  for (const root of roots) total(root);
  let after = 0;
  for (const row of rows.values()) if (row.destination !== null) after += row.after;
  groups.set(REDIRECTED, { before: 0, after });
  return groups;
}

/** Money by class after looking through each row. Source: scenario contract, arithmetic 6. */
export function classSums(atlas: Atlas, rows: readonly HoldingRow[], column: "before" | "after"): Weights {
  const holdings = rows.map((row) => ({ assetClass: row.assetClass, value: row[column] }));
  return lookThroughByClass(holdings, atlas.lookThrough, [...atlas.classes.keys()]);
}

function assumedSum(atlas: Atlas, rows: readonly MixRow[], column: "before" | "after"): number {
  const unknown = rows.filter((row) => atlas.classes.get(row.assetClass)?.family === "unknown");
  return unknown.reduce((all, row) => all + row[column], 0);
}

/**
 * Computes the outcome of a fitted scenario, in steps: an own plan of 10,000 holdings takes several ms for each. Source:
 * scenario contract, arithmetic 1 to 10.
 */
export function* outcomeSteps(atlas: Atlas, scenario: Scenario): Generator<void, Outcome> {
  const found = releaseTree(atlas, scenario.release);
  const leaves = leavesUnder(found.tree, scenario.base);
  const roots = [...found.tree.byId.values()].filter((node) => scenario.base.includes(node.id));
  const values = Object.fromEntries(leaves.map((leaf) => [leaf.id, leaf.usdMillions]));
  yield;
  const redirection = redirect(values, scenario.to, scenario.from);
  yield;
  const destinations = [...atlas.destinations.values()];
  const rows = mixRows(leaves, redirection.draw, destinations, redirection.inflow);
  yield;
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const groups = groupSums(roots, rowById);
  yield;
  const classesBefore = classSums(atlas, rows, "before");
  yield;
  const classesAfter = classSums(atlas, rows, "after");
  yield;
  const reached = destinations.filter(({ id }) => (redirection.inflow[id] ?? 0) > 0);
  return {
    ...redirection,
    scenario,
    money: atlas.money,
    releaseTree: found,
    roots,
    baseBasis: roots.length === 1 ? roots[0]!.basis : "derived",
    movedBp:
      redirection.shortfall === 0 ? sumOf(scenario.to) : (WHOLE * redirection.moved) / redirection.baseTotal,
    rows,
    rowById,
    groups,
    reached: reached.map((to) => reach(atlas, to, redirection.inflow[to.id]!, scenario.market)),
    classesBefore,
    classesAfter,
    assumed: { before: assumedSum(atlas, rows, "before"), after: assumedSum(atlas, rows, "after") },
    people: allowsPerPerson(found.tree, scenario.base) ? atlas.participants.people : null,
  };
}

/** The outcome of a fitted scenario, at once. */
export function outcomeOf(atlas: Atlas, scenario: Scenario): Outcome {
  return atOnce(outcomeSteps(atlas, scenario));
}
