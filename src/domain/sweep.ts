import { releaseTree, type Atlas } from "./atlas";
import { atOnce } from "./atOnce";
import type { Refusal } from "./linkedShares";
import { holdingRows } from "./mixRows";
import { leavesUnder, type AssetNode } from "./assetTree";
import { classSums, reach, type DestinationOutcome } from "./outcome";
import { redirect, type Redirection } from "./redirect";
import { TOTAL, type Scenario } from "./scenario";
import { setSwept, SWEEP_END, SWEEP_STEP } from "./setSwept";
import { sumOf, type Weights } from "./splitWhole";
import { sweepThresholds, type SweepThreshold } from "./sweepThresholds";

/**
 * One step of a sweep: the outcome where the line is set to `points`. `refusal`: why it could not be set so far; what
 * is given is then that of the nearest share that it could be. `families`: money after looking through, in the base's
 * unit, of each family of classes.
 */
export interface SweepStep extends Omit<Redirection, "draw"> {
  readonly points: number;
  readonly to: Weights;
  readonly refusal: Refusal | null;
  readonly reached: readonly DestinationOutcome[];
  readonly families: Weights;
}

/**
 * A line from 0 to 20 % in 40 steps. `now`: its share in the scenario, in basis points; `reached`: the destinations
 * with money at any step, in file order; `families` likewise, in the order of classes. `blocked`: why no step differs.
 */
export interface Sweep {
  readonly scenario: Scenario;
  readonly line: string;
  readonly now: number;
  readonly baseTotal: number;
  readonly steps: readonly SweepStep[];
  readonly reached: readonly string[];
  readonly families: readonly string[];
  readonly thresholds: readonly SweepThreshold[];
  readonly blocked: "locked" | "all-locked" | "nothing" | null;
}

/** The share of a line in a scenario, in basis points. */
export function shareOfLine({ to }: Scenario, line: string): number {
  return line === TOTAL ? sumOf(to) : (to[line] ?? 0);
}

interface Ground {
  readonly leaves: readonly AssetNode[];
  readonly values: Weights;
}

function familySums(atlas: Atlas, classes: Weights): Weights {
  const sums: Record<string, number> = {};
  for (const { id, family } of atlas.classes.values()) sums[family] = (sums[family] ?? 0) + classes[id]!;
  return sums;
}

// What of an outcome the measures need, by the functions that make the outcome: a fifth of its time.
function stepAt(atlas: Atlas, { leaves, values }: Ground, scenario: Scenario, points: number): SweepStep {
  const { to, refusal } = setSwept(atlas, scenario, points);
  const { draw, ...redirection } = redirect(values, to, scenario.from);
  const { inflow } = redirection;
  const destinations = [...atlas.destinations.values()].filter(({ id }) => (inflow[id] ?? 0) > 0);
  const rows = holdingRows(leaves, draw, destinations, inflow);
  return {
    ...redirection,
    points,
    to,
    refusal,
    reached: destinations.map((one) => reach(atlas, one, inflow[one.id]!, scenario.market)),
    families: familySums(atlas, classSums(atlas, rows, "after")),
  };
}

function blockedBy(steps: readonly SweepStep[], line: string): Sweep["blocked"] {
  if (steps.every(({ refusal }) => refusal === "locked")) return "locked";
  if (steps.every(({ refusal }) => refusal === "all-locked")) return "all-locked";
  const moving = (step: SweepStep) => (line === TOTAL ? step.moved : (step.inflow[line] ?? 0));
  return steps.every((step) => moving(step) === 0) ? "nothing" : null;
}

/**
 * Computes the outcome of a scenario for every share of its swept line, a step for each, and where that passes what is
 * known of markets.
 */
export function* sweepSteps(atlas: Atlas, scenario: Scenario): Generator<void, Sweep> {
  const { sweep: line } = scenario;
  const leaves = leavesUnder(releaseTree(atlas, scenario.release).tree, scenario.base);
  const values = Object.fromEntries(leaves.map((leaf) => [leaf.id, leaf.usdMillions]));
  const steps: SweepStep[] = [];
  for (let points = 0; points <= SWEEP_END; points += SWEEP_STEP) {
    steps.push(stepAt(atlas, { leaves, values }, scenario, points));
    yield;
  }
  const blocked = blockedBy(steps, line);
  const reached = [...atlas.destinations.keys()].filter((id) =>
    steps.some(({ inflow }) => (inflow[id] ?? 0) > 0),
  );
  return {
    scenario,
    line,
    now: shareOfLine(scenario, line),
    baseTotal: steps[0]!.baseTotal,
    steps,
    reached,
    families: Object.keys(steps[0]!.families).filter((family) =>
      steps.some(({ families }) => families[family]! > 0),
    ),
    thresholds: blocked === null ? sweepThresholds(atlas, values, scenario, reached) : [],
    blocked,
  };
}

/** The same at once. */
export function sweepOf(atlas: Atlas, scenario: Scenario): Sweep {
  return atOnce(sweepSteps(atlas, scenario));
}
