import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SCENARIO, sameScenario, type Scenario } from "../../src/domain/scenario";
import { fittedScenario } from "../support/arbitraries";

const CHANGES: readonly Partial<Scenario>[] = [
  { release: "2025-q2" },
  { base: ["dc"] },
  { base: ["401k", "ira"] },
  { to: {} },
  { to: { bitcoin: 126, gold: 125, "private-equity": 250 } },
  { from: { "401k-bonds": 10_000 } },
  { lock: ["bitcoin"] },
  { preset: "status-quo" },
  { chart: "bars" },
  { show: "both" },
  { focus: "401k-funds" },
  { color: "basis" },
  { unit: "share" },
  { market: "2026-07-31" },
  { effect: "on" },
  { flow: "class" },
  { node: "ira" },
  { since: "2025-q2" },
  { beside: "2025-q2" },
  { history: "real" },
  { scale: "bars" },
  { pair: ["401k", "gold"] },
  { study: "sweep" },
  { route: { share: 3_534, adoption: 10_000, sleeve: 500 } },
  { years: 11 },
  { curve: "s" },
  { way: "contributions" },
  { growth: 1 },
  { paidIn: 0 },
  { paidOut: 0 },
  { sweep: "gold" },
  { measures: ["market", "record"] },
  { story: "view.list" },
  { kept: [{ name: "One", release: "2025-q1", base: ["401k"], to: {}, from: "prorata", market: "story" }] },
];

describe("two scenarios are the same", () => {
  test("when all they say is the same, whatever the order they were written down in", () => {
    fc.assert(
      fc.property(fittedScenario, (scenario) => {
        const copy = Object.fromEntries(Object.entries(structuredClone(scenario)).reverse());
        expect(sameScenario(scenario, copy as unknown as Scenario)).toBe(true);
      }),
    );
  });

  test.each(CHANGES.map((change) => [Object.keys(change)[0]!, change] as const))(
    "and not when %s differs",
    (_, change) => {
      expect(sameScenario(DEFAULT_SCENARIO, { ...DEFAULT_SCENARIO, ...change })).toBe(false);
      expect(sameScenario({ ...DEFAULT_SCENARIO, ...change }, DEFAULT_SCENARIO)).toBe(false);
    },
  );

  test("and not when shares stand in another order: it is the order of display", () => {
    const turned = Object.fromEntries(Object.entries(DEFAULT_SCENARIO.to).reverse());
    expect(sameScenario(DEFAULT_SCENARIO, { ...DEFAULT_SCENARIO, to: turned })).toBe(false);
  });

  test("every field is among the changes above", () => {
    const changed = new Set(CHANGES.flatMap((change) => Object.keys(change)));
    expect([...changed].sort()).toEqual(Object.keys(DEFAULT_SCENARIO).sort());
  });
});

test("the default scenario is the one of the contract", () => {
  expect(DEFAULT_SCENARIO).toMatchObject({ release: "2025-q1", base: ["401k"], from: "prorata" });
  expect(Object.entries(DEFAULT_SCENARIO.to)).toEqual([
    ["bitcoin", 125],
    ["gold", 125],
    ["private-equity", 250],
  ]);
});
