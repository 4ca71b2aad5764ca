import { describe, expect, test } from "vitest";
import { crisesOf, pricingPairs } from "../../src/domain/crisesOf";
import { explainCrisis } from "../../src/domain/explainCrisis";
import { DEFAULT_CHOICES, type ModelChoices } from "../../src/domain/modelChoices";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { atlas } from "../support/atlas";
import { past } from "../support/pastReturns";
import { expectTree } from "../support/sourceTree";

function crises(scenario: Partial<Scenario> = {}, choices: Partial<ModelChoices> = {}) {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...scenario });
  return crisesOf(atlas, outcome, past, { ...DEFAULT_CHOICES, ...choices });
}

describe("the bare page in three crises", () => {
  test.each([
    ["gfc", -39.65, -38.83, 0.0375],
    ["covid", -25.5, -25.32, 0.025],
    ["rates-2022", -21.68, -21.97, 0.025],
  ])("%s: %d before, %d after, %d left out", (id, before, after, leftOut) => {
    const found = crises().find(({ crisis }) => crisis.id === id)!;
    expect(Math.abs(found.before!.pct - before)).toBeLessThan(0.005);
    expect(Math.abs(found.after!.pct - after)).toBeLessThan(0.005);
    expect(found.before!.leftOut).toBe(0);
    expect(found.after!.leftOut).toBeCloseTo(leftOut, 12);
  });
});

test("bitcoin did not exist in 2008: only gold moved", () => {
  const [gfc] = crises({}, { unpriced: "stays" });
  const [gold] = crises({ to: { gold: 125 } });
  expect(gfc!.after!.pct).toBeCloseTo(gold!.after!.pct, 12);
});

test("listed private equity enters where it is chosen and has a price", () => {
  const covid = crises({}, { proxies: ["private-equity"] })[1]!;
  expect(covid.after!.leftOut).toBe(0);
  expect(covid.after!.parts.find(({ fall }) => fall.class === "private-equity")!.fall.pct).toBe(-47);
  // By hand: 0.95 of what the mix before did, and 1.25 % bitcoin, 1.25 % gold, 2.5 % listed private equity.
  const wanted = 0.95 * covid.before!.pct + 0.0125 * -33.4 + 0.0125 * -3.6 + 0.025 * -47;
  expect(covid.after!.pct).toBeCloseTo(wanted, 3);
  const gfc = crises({}, { proxies: ["private-equity"] })[0]!;
  expect(gfc.after!.leftOut).toBeCloseTo(0.0375, 12);
});

test("a mix without any price has no figure", () => {
  const all = crises({ to: { "hedge-funds": 10_000 } });
  expect(all.map(({ after }) => after)).toEqual([null, null, null]);
  expect(all.every(({ before }) => before !== null)).toBe(true);
});

test("appraised against market: both known for real estate, private equity −25.76 in 2008 by appraisal alone", () => {
  const pairs = pricingPairs(past);
  const pair = (assetClass: string, crisis: string) =>
    pairs.find((each) => each.assetClass === assetClass && each.crisis.id === crisis)!;
  expect(pair("private-equity", "gfc").appraised!.pct).toBe(-25.76);
  expect(pair("private-equity", "gfc").market).toBeNull();
  expect(pair("private-equity", "covid").market!.pct).toBe(-47);
  expect([pair("real-estate", "gfc").market!.pct, pair("real-estate", "gfc").appraised!.pct]).toEqual([
    -70.6, -36.8,
  ]);
  expect(pair("private-credit", "rates-2022").appraised!.pct).toBe(6.29);
  expect(pairs.length).toBe(11);
});

test("a mix is explained by its parts, which add up to it; a fall by who measured it", () => {
  const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
  const all = crises();
  const explained = explainCrisis(atlas, outcome, past, all, { kind: "crisis", side: "after", id: "covid" });
  const sum = explained.steps.reduce((total, { sign, value }) => total + (sign === "−" ? -value : value), 0);
  expect(sum / 100).toBeCloseTo(explained.value, 9);
  const ref = { kind: "class-fall", id: "private-equity", during: "gfc-own", pricing: "appraised" } as const;
  const fall = explainCrisis(atlas, outcome, past, all, ref);
  expect([fall.value, fall.basis, fall.sources]).toEqual([-25.76, "published", ["state-street-pe-2008"]]);
  expect(() => explainCrisis(atlas, outcome, past, all, { ...ref, during: "covid-own" })).toThrow();
});

test("check 1: the fall of a mix opens into shares and falls, and they make it", () => {
  const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
  const found = explainCrisis(atlas, outcome, past, crises(), { kind: "crisis", id: "covid", side: "after" });
  expectTree(found);
  const sum = found.steps.reduce((all, { sign, value }) => all + (sign === "−" ? -value : value), 0);
  expect(sum / 100).toBeCloseTo(found.value, 9);
});
