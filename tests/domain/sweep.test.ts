import fc from "fast-check";
import { expect, test } from "vitest";
import type { Atlas } from "../../src/domain/atlas";
import { setShare, setTotal } from "../../src/domain/linkedShares";
import { outcomeOf } from "../../src/domain/outcome";
import { redirect } from "../../src/domain/redirect";
import { DEFAULT_SCENARIO, TOTAL, type Scenario } from "../../src/domain/scenario";
import type { Weights } from "../../src/domain/splitWhole";
import { sweepOf } from "../../src/domain/sweep";
import { sweepThresholds } from "../../src/domain/sweepThresholds";
import { DESTINATIONS, fittedScenario, toShares, weightsOf } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { rawData } from "../support/rawData";
import { leavesOf, nodesOf } from "../support/readLink";

const STEPS = Array.from({ length: 41 }, (_, index) => 50 * index);
const ALL = Array.from({ length: 2_001 }, (_, points) => points);

/** The scenario with its swept line set by the rules of the sliders. */
function withShare(scenario: Scenario, points: number): Scenario {
  const { to, lock, sweep } = scenario;
  const lines = { order: DESTINATIONS, locked: lock };
  const granted = sweep === TOTAL ? setTotal(to, lines, points) : setShare(to, lines, sweep, points);
  return { ...scenario, to: granted.to };
}

function familiesOf(classes: Weights): Weights {
  const sums: Record<string, number> = {};
  for (const [id, money] of Object.entries(classes)) {
    const { family } = atlas.classes.get(id)!;
    sums[family] = (sums[family] ?? 0) + money;
  }
  return sums;
}

test("every step of a random sweep is the outcome of the scenario with that share", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const { steps, now } = sweepOf(atlas, scenario);
      expect(steps.map(({ points }) => points)).toEqual(STEPS);
      for (const { points, to, refusal, families, ...step } of steps) {
        const wanted = outcomeOf(atlas, withShare(scenario, points));
        expect(wanted).toMatchObject(step);
        expect(step.reached).toEqual(wanted.reached);
        expect(to).toEqual(wanted.scenario.to);
        expect(families).toEqual(familiesOf(wanted.classesAfter));
        const line = scenario.sweep;
        const share = line === TOTAL ? Object.values(to).reduce((all, one) => all + one, 0) : (to[line] ?? 0);
        if (refusal === null) expect(share).toBe(points);
        else if (refusal === "no-room") expect(share).toBeLessThan(points);
        else if (refusal === "held-by-locks") expect(share).toBeGreaterThan(points);
        else expect(share).toBe(now);
      }
    }),
    { numRuns: 100 },
  );
});

test("a random threshold holds at its share and at none below, by the outcome itself", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const { thresholds } = sweepOf(atlas, scenario);
      function holds(points: number, id: string, kind: string): boolean {
        const { reached } = outcomeOf(atlas, withShare(scenario, points));
        const found = reached.find(({ destination }) => destination.id === id);
        if (kind === "record") return (found?.years ?? 0) >= 1;
        return (found?.percent ?? 0) >= (kind === "tenth" ? 10 : 100);
      }
      for (const { destination, kind, points, inflow } of thresholds) {
        if (points === null) {
          expect(STEPS.some((step) => holds(step, destination, kind))).toBe(false);
          continue;
        }
        expect(holds(points, destination, kind)).toBe(true);
        expect(STEPS.some((step) => step < points && holds(step, destination, kind))).toBe(false);
        if (points > 0) expect(holds(points - 1, destination, kind)).toBe(false);
        expect(outcomeOf(atlas, withShare(scenario, points)).inflow[destination]).toBe(inflow);
      }
    }),
    { numRuns: 100 },
  );
});

/** The data with other records: as many as there are destinations, in millions a year. */
function withRecords(records: readonly number[]): Atlas {
  const entries = [...atlas.destinations].map(([id, destination], index) => {
    const record = { label: "", period: "", usdMillionsPerYear: records[index]!, sources: [], record: true };
    return [id, { ...destination, absorption: [record] }] as const;
  });
  return { ...atlas, destinations: new Map(entries) };
}

test("with any records and any base, a threshold is the first of all 2,001 shares at which it holds", () => {
  const cases = fc.record({
    values: weightsOf(fc.nat(40_000)),
    records: fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 9, maxLength: 9 }),
    to: toShares,
    lock: fc.subarray(DESTINATIONS, { maxLength: 3 }),
    sweep: fc.constantFrom(TOTAL, TOTAL, ...DESTINATIONS),
    named: fc.option(fc.nat(11)),
  });
  fc.assert(
    fc.property(cases, ({ values, records, named, ...chosen }) => {
      const leaves = Object.keys(values);
      const from = named === null ? "prorata" : { [leaves[named % leaves.length]!]: 10_000 };
      const scenario: Scenario = { ...DEFAULT_SCENARIO, ...chosen, from };
      const inflows = ALL.map((points) => redirect(values, withShare(scenario, points).to, from).inflow);
      for (const found of sweepThresholds(withRecords(records), values, scenario, DESTINATIONS)) {
        if (found.kind !== "record") continue;
        const { destination, amount } = found;
        expect(amount).toBe(records[DESTINATIONS.indexOf(destination)]);
        const first = inflows.findIndex((inflow) => (inflow[destination] ?? 0) >= amount);
        expect(found.points).toBe(first === -1 ? null : first);
      }
    }),
    { numRuns: 100 },
  );
});

test("the thresholds of one market follow from the files by plain arithmetic, for every release and plan", () => {
  const sized = rawData.destinations.destinations;
  for (const { id: release } of rawData.market.releases)
    for (const base of ["401k", "dc", "ira", "us-retirement"]) {
      const money = leavesOf(nodesOf(rawData, release), [base]).reduce(
        (all, leaf) => all + leaf.usdMillions,
        0,
      );
      for (const { id, sizes, absorption } of sized) {
        const scenario = { ...DEFAULT_SCENARIO, release, base: [base], to: {}, sweep: id };
        const { thresholds } = sweepOf(atlas, scenario);
        const size = sizes.find((each) => each.default === "story")!.usdMillions;
        const record = absorption.find((each) => each.record)?.usdMillionsPerYear;
        const wanted = { record, tenth: size / 10, whole: size };
        expect(thresholds.map(({ kind }) => kind)).toEqual(
          record === undefined ? ["tenth", "whole"] : ["record", "tenth", "whole"],
        );
        for (const { kind, points } of thresholds) {
          // Of two parts the larger remainder is rounded up, the first at a tie.
          const first = ALL.findIndex(
            (share) => Math.floor((money * share + 5_000) / 10_000) >= wanted[kind]!,
          );
          expect(points, `${release} ${base} ${id} ${kind}`).toBe(first === -1 ? null : first);
        }
      }
    }
});

test("worked example: bitcoin alone, from 0 to 20 % of 8.7 trillion", () => {
  const { steps, thresholds, now, reached } = sweepOf(atlas, { ...DEFAULT_SCENARIO, sweep: "bitcoin" });
  expect(now).toBe(125);
  expect(reached).toEqual(["bitcoin", "gold", "private-equity"]);
  expect(thresholds).toEqual([
    { destination: "bitcoin", kind: "record", amount: 35_240, points: 41, inflow: 35_670 },
    { destination: "bitcoin", kind: "tenth", amount: 163_730.5, points: 189, inflow: 164_430 },
    { destination: "bitcoin", kind: "whole", amount: 1_637_305, points: 1_882, inflow: 1_637_340 },
  ]);
  const at = (points: number) => steps.find((step) => step.points === points)!;
  expect(at(0).inflow).toEqual({ gold: 108_750, "private-equity": 217_500 });
  expect(at(500).inflow).toEqual({ bitcoin: 435_000, gold: 108_750, "private-equity": 217_500 });
  expect(at(2_000).moved).toBe(1_740_000 + 108_750 + 217_500);
  const [bitcoin] = at(500).reached;
  expect(bitcoin!.percent).toBeCloseTo(26.568, 3);
  expect(bitcoin!.years).toBeCloseTo(12.344, 3);
  expect(at(500).families["digital"]).toBe(435_000);
});

test("worked example: the total, in the proportions of the bare page", () => {
  const { steps, thresholds, now } = sweepOf(atlas, DEFAULT_SCENARIO);
  expect(now).toBe(500);
  expect(steps[10]!.inflow).toEqual({ bitcoin: 108_750, gold: 108_750, "private-equity": 217_500 });
  expect(steps[40]!.inflow).toEqual({ bitcoin: 435_000, gold: 435_000, "private-equity": 870_000 });
  const points = thresholds.map(({ destination, kind, points: share }) => [destination, kind, share]);
  // 41 basis points to bitcoin need 162 in all: 40.5 and 40.5 are a tie, and bitcoin stands first.
  expect(points).toEqual([
    ["bitcoin", "record", 162],
    ["bitcoin", "tenth", 754],
    ["bitcoin", "whole", null],
    ["gold", "record", 411],
    ["gold", "tenth", null],
    ["gold", "whole", null],
    ["private-equity", "record", 921],
    ["private-equity", "tenth", 1_081],
    ["private-equity", "whole", null],
  ]);
});

test("a step beyond the room, under the locks, or of a locked line is marked and stays where it can be", () => {
  const full = sweepOf(atlas, { ...DEFAULT_SCENARIO, to: { bitcoin: 100, gold: 9_000 }, sweep: "bitcoin" });
  expect(full.steps.filter(({ refusal }) => refusal === "no-room").map(({ points }) => points)).toEqual(
    STEPS.filter((points) => points > 1_000),
  );
  expect(full.steps[40]!.to).toEqual({ bitcoin: 1_000, gold: 9_000 });
  const held = sweepOf(atlas, { ...DEFAULT_SCENARIO, lock: ["private-equity"] });
  expect(held.steps.filter(({ refusal }) => refusal === "held-by-locks").map(({ points }) => points)).toEqual(
    STEPS.filter((points) => points < 250),
  );
  expect(held.thresholds.some(({ destination }) => destination === "private-equity")).toBe(false);
  const locked = sweepOf(atlas, { ...DEFAULT_SCENARIO, lock: ["gold"], sweep: "gold" });
  expect(locked.blocked).toBe("locked");
  const all = sweepOf(atlas, { ...DEFAULT_SCENARIO, lock: DESTINATIONS });
  expect(all.blocked).toBe("all-locked");
  expect(all.thresholds).toEqual([]);
});

test("before a market had a size, and where no record is published, there is nothing to pass", () => {
  const early = sweepOf(atlas, { ...DEFAULT_SCENARIO, market: "2020-01-01", sweep: "bitcoin" });
  expect(early.thresholds.map(({ kind }) => kind)).toEqual(["record"]);
  const unknown = sweepOf(atlas, { ...DEFAULT_SCENARIO, sweep: "commodities" });
  expect(unknown.thresholds.map(({ kind }) => kind)).toEqual(["tenth", "whole"]);
});
