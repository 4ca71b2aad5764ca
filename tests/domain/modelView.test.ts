import fc from "fast-check";
import { expect, test } from "vitest";
import { changeAssumed } from "../../src/domain/changeAssumed";
import { explainModel } from "../../src/domain/explainModel";
import { feeDrag } from "../../src/domain/feeDrag";
import { TERMS, termSums, type Term } from "../../src/domain/liquidity";
import { DEFAULT_CHOICES, type ModelChoices } from "../../src/domain/modelChoices";
import type { ModelRef } from "../../src/domain/modelRef";
import { modelViewOf } from "../../src/domain/modelViewOf";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { parseRate } from "../../src/domain/parseRate";
import { parseWhole } from "../../src/domain/parseWhole";
import { usualBalance } from "../../src/domain/saverDefaults";
import { assumptions } from "../support/assumptions";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { modelChoices } from "../support/modelChoices";

const SIDES = ["before", "after"] as const;

function viewOf(scenario: Partial<Scenario> = {}, choices: Partial<ModelChoices> = {}) {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...scenario });
  return modelViewOf(atlas, outcome, assumptions, { ...DEFAULT_CHOICES, ...choices });
}

test("check 1: every figure has a value, a basis and sources, for any scenario and choices", () => {
  fc.assert(
    fc.property(fittedScenario, modelChoices, (scenario, choices) => {
      const view = modelViewOf(atlas, outcomeOf(atlas, scenario), assumptions, choices);
      const refs: readonly ModelRef[] = [
        ...(
          ["mix-fee", "mix-fee-usd", "saver-first", "saver-lost", "mix-return", "mix-swing"] as const
        ).flatMap((kind) => [...SIDES, "change" as const].map((at): ModelRef => ({ kind, at }))),
        ...TERMS.flatMap((id) => SIDES.map((at): ModelRef => ({ kind: "sellable", id, at }))),
        ...view.outcome.rows.map(({ id }): ModelRef => ({ kind: "row-fee", id })),
        ...[...atlas.destinations.keys()].flatMap((id): readonly ModelRef[] => [
          { kind: "own-return", id },
          { kind: "own-swing", id },
        ]),
        ...[...assumptions.classes.keys()].flatMap((id): readonly ModelRef[] => [
          { kind: "class-fee", id },
          { kind: "class-swing", id },
          { kind: "class-share", id, at: "after" },
        ]),
      ];
      for (const ref of refs) {
        const { value, low = value, high = value, sources } = explainModel(atlas, view, ref);
        expect([value, low, high].every(Number.isFinite), JSON.stringify(ref)).toBe(true);
        if (!("at" in ref) || ref.at !== "change")
          expect(low <= value + 1e-6 && value <= high + 1e-6).toBe(true);
        expect(sources.length, JSON.stringify(ref)).toBeGreaterThan(0);
        expect(sources.filter((id) => !atlas.sources.has(id))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test("the steps of a card make its figure: fees and returns add up, parts of a swing too", () => {
  const view = viewOf();
  const sum = (ref: ModelRef) => {
    const { steps, value } = explainModel(atlas, view, ref);
    const added = steps.filter(({ sign }) => sign !== "÷" && sign !== "×");
    return [value, added.reduce((all, step) => all + (step.sign === "−" ? -1 : 1) * step.value, 0)] as const;
  };
  for (const at of SIDES)
    for (const kind of ["mix-fee-usd", "mix-return", "mix-swing"] as const) {
      const [value, made] = sum({ kind, at });
      expect(made).toBeCloseTo(value, 6);
    }
  expect(sum({ kind: "mix-fee-usd", at: "change" })[1]).toBeCloseTo(6278.7, 1);
});

test("of the default mix 44.8% can be sold any day before, 45.1% after, 2.5% a quarter; the rest is not known", () => {
  const { terms } = viewOf();
  const points = (term: Term, side: "before" | "after") =>
    (termSums(terms, side).find((each) => each.term === term)!.points / 100).toFixed(1);
  expect(SIDES.map((side) => points("day", side))).toEqual(["44.8", "45.1"]);
  expect(SIDES.map((side) => points("quarter", side))).toEqual(["0.0", "2.5"]);
  expect(SIDES.map((side) => points("unknown", side))).toEqual(["55.2", "52.4"]);
  const hidden = terms.filter(({ term }) => term === "unknown").map(({ row }) => row.assetClass);
  expect([...new Set(hidden)].sort()).toEqual([
    "brokerage",
    "company-stock",
    "stable-value",
    "stock-funds-mixed",
    "target-date",
  ]);
});

test("how soon sums to all of the money, and what is known has a source", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const { terms } = modelViewOf(atlas, outcomeOf(atlas, scenario), assumptions, DEFAULT_CHOICES);
      for (const side of SIDES) {
        const sum = termSums(terms, side).reduce((all, { points }) => all + points, 0);
        if (terms.some(({ row }) => row[side] > 0)) expect(sum).toBeCloseTo(10_000, 6);
      }
      expect(terms.filter(({ term, sources }) => term !== "unknown" && sources.length === 0)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("a saver's balance is the newest median that is not weak: all ages of 2024, by age of 2023", () => {
  const of = (age: number | null) => {
    const { id, medianUsd } = usualBalance(atlas, assumptions.balances, age);
    return [id, medianUsd];
  };
  expect(of(null)).toEqual(["vanguard-all-2024", 38_176]);
  expect(of(24)).toEqual(["vanguard-age-under-25-2023", 2_816]);
  expect(of(45)).toEqual(["vanguard-age-45-54-2023", 60_763]);
  expect(of(54)).toEqual(["vanguard-age-45-54-2023", 60_763]);
  expect(of(80)).toEqual(["vanguard-age-65-plus-2023", 88_488]);
});

test("fees of a saver: 100,000 dollars at 6% for 10 years lose 16,195 to a fee of 1%", () => {
  const { first, lost } = feeDrag(100_000, 6, 1, 10);
  expect(first).toBe(1_000);
  expect(lost).toBeCloseTo(100_000 * (1.06 ** 10 - 1.05 ** 10), 6);
  expect(Math.round(lost)).toBe(16_195);
  expect(feeDrag(100_000, 6, 0, 10)).toEqual({ first: 0, lost: 0 });
});

test("what is set back to what was published is no change any more", () => {
  const one = { class: "gold", field: "fee", points: 20 } as const;
  const changed = changeAssumed([], one, 0.4);
  expect(changed).toEqual([one]);
  expect(changeAssumed(changed, { ...one, points: 40 }, 0.4)).toEqual([]);
  expect(changeAssumed(changed, { ...one, points: 30 }, 0.4)).toEqual([{ ...one, points: 30 }]);
});

test.each([
  ["5", 500],
  ["-1,25 %", -125],
  ["−4", -400],
  ["7.04%", 704],
  ["-0", 0],
  ["abc", null],
  ["1.234", null],
  ["", null],
  ["1,250.5", null],
])("the rate %s is read as %j basis points", (text, points) => {
  expect(parseRate(text)).toBe(points);
});

test.each([
  ["38,176", 38_176],
  ["$ 60 000", 60_000],
  ["12", 12],
  ["1,25", null],
  ["-5", null],
  ["5.5", null],
  ["", null],
])("the number %s is read as %j", (text, value) => {
  expect(parseWhole(text)).toBe(value);
});
