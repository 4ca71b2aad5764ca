import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowsOf, ribbonShares, ribbonsOf } from "../../src/domain/flows";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { encodeLink } from "../../src/state/scenarioLink";
import { DESTINATIONS, fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { oracle } from "../support/oracle";
import { rawData } from "../support/rawData";

type Sums = ReadonlyMap<string, bigint>;

/** Sums without anything of the program, in exact integers. */
function sums(pairs: readonly (readonly [string, number])[]): Sums {
  const found = new Map<string, bigint>();
  for (const [id, value] of pairs) if (value !== 0) found.set(id, (found.get(id) ?? 0n) + BigInt(value));
  return found;
}

function places(ids: readonly string[], order: readonly string[]): readonly number[] {
  return ids.map((id) => order.indexOf(id));
}

const flow = fittedScenario.map((scenario) => {
  const outcome = outcomeOf(atlas, scenario);
  return { outcome, flows: flowsOf(outcome, atlas.classes) };
});

describe("ribbons", () => {
  test("of every source sum to what it gives, of every destination to what it receives, and none is 0 or less", () => {
    fc.assert(
      fc.property(flow, ({ outcome, flows: { ribbons, sources } }) => {
        expect(sums(ribbons.map(({ from, value }) => [from, value]))).toEqual(
          sums(sources.map(({ id, draw }) => [id, draw])),
        );
        expect(sums(ribbons.map(({ to, value }) => [to, value]))).toEqual(
          sums(Object.entries(outcome.inflow)),
        );
        for (const { value } of ribbons) expect(Number.isSafeInteger(value) && value > 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("sum to half of all changes, whoever gives and whoever receives", () => {
    fc.assert(
      fc.property(flow, ({ outcome, flows: { ribbons } }) => {
        const changes = outcome.rows.reduce((all, { before, after }) => all + Math.abs(after - before), 0);
        expect(2 * ribbons.reduce((all, { value }) => all + value, 0)).toBe(changes);
      }),
    );
  });

  test("stand in tree order, and of each source in file order of destinations", () => {
    fc.assert(
      fc.property(flow, ({ outcome, flows: { ribbons, sources } }) => {
        const order = sources.map(({ id }) => id);
        const keys = places(
          ribbons.map(({ from }) => from),
          order,
        ).map((place, index) => place * 100 + DESTINATIONS.indexOf(ribbons[index]!.to));
        expect(keys).toEqual([...new Set(keys)].sort((one, other) => one - other));
        if (outcome.scenario.flow === "class") return;
        const rows = places(
          order,
          outcome.rows.map(({ id }) => id),
        );
        expect(rows).toEqual([...rows].sort((one, other) => one - other));
      }),
    );
  });

  test("are those of an independent computation", () => {
    fc.assert(
      fc.property(fittedScenario, (scenario) => {
        const outcome = outcomeOf(atlas, { ...scenario, flow: "leaf" });
        const wanted = oracle(encodeLink(scenario), rawData).ribbons;
        expect(flowsOf(outcome, atlas.classes).ribbons).toEqual(wanted);
      }),
      { numRuns: 1_000 },
    );
  });

  test("of a class are those of its leaves together", () => {
    fc.assert(
      fc.property(fittedScenario, (scenario) => {
        const outcome = outcomeOf(atlas, { ...scenario, flow: "class" });
        const { ribbons, sources } = flowsOf(outcome, atlas.classes);
        const classOf = new Map(outcome.rows.map(({ id, assetClass }) => [id, assetClass]));
        const leaves = oracle(encodeLink(scenario), rawData).ribbons;
        expect(sums(ribbons.map(({ from, to, value }) => [`${from} ${to}`, value]))).toEqual(
          sums(leaves.map(({ from, to, value }) => [`${classOf.get(from)} ${to}`, value])),
        );
        for (const { before, after, draw } of sources) expect(before - after).toBe(draw);
      }),
      { numRuns: 1_000 },
    );
  });

  test("have shares that sum to the whole", () => {
    fc.assert(
      fc.property(flow, ({ flows: { ribbons } }) => {
        const all = ribbonShares(ribbons).reduce((sum, share) => sum + share, 0);
        expect(all).toBe(ribbons.length === 0 ? 0 : 10_000);
      }),
    );
  });
});

test("the default scenario flows as the contract's numbers say", () => {
  const { ribbons } = flowsOf(outcomeOf(atlas, DEFAULT_SCENARIO), atlas.classes);
  const by = (from: string) => ribbons.filter((ribbon) => ribbon.from === from).map(({ value }) => value);
  expect(Object.fromEntries(ribbons.map(({ from }) => [from, by(from)]))).toEqual({
    "401k-equity-us-large": [26_384, 26_383, 52_767],
    "401k-equity-us-smid": [7_059, 7_059, 14_119],
    "401k-equity-intl": [6_557, 6_558, 13_115],
    "401k-hybrid": [17_500, 17_500, 35_000],
    "401k-bonds": [6_959, 6_959, 13_919],
    "401k-money": [1_791, 1_791, 3_581],
    "401k-cit-target-date": [20_943, 20_943, 41_886],
    "401k-cit-stocks": [6_984, 6_984, 13_969],
    "401k-stable-value": [6_417, 6_416, 12_832],
    "401k-company-stock": [5_437, 5_438, 10_875],
    "401k-brokerage": [2_719, 2_719, 5_437],
  });
});

test("a destination that is full receives nothing more; a leaf that gives nothing has no ribbon", () => {
  expect(ribbonsOf({ a: 3, b: 0, c: 1 }, { x: 1, y: 0, z: 3 })).toEqual([
    { from: "a", to: "x", value: 1 },
    { from: "a", to: "z", value: 2 },
    { from: "c", to: "z", value: 1 },
  ]);
  expect(ribbonsOf({ a: 0 }, {})).toEqual([]);
});

test("by class, target-date funds and trusts are one source", () => {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, flow: "class" });
  const { sources, ribbons } = flowsOf(outcome, atlas.classes);
  expect(sources.map(({ id, draw }) => [id, draw]).slice(0, 4)).toEqual([
    ["us-large-stocks", 105_534],
    ["us-small-mid-stocks", 28_237],
    ["intl-stocks", 26_230],
    ["target-date", 153_772],
  ]);
  expect(ribbons.filter(({ from }) => from === "target-date").map(({ to }) => to)).toEqual([
    "bitcoin",
    "gold",
    "private-equity",
  ]);
});
