import fc from "fast-check";
import { expect, test } from "vitest";
import { explainPhaseIn } from "../../src/domain/explainPhaseIn";
import type { PhaseRef } from "../../src/domain/phaseExplanation";
import { outcomeOf } from "../../src/domain/outcome";
import { phaseStudy } from "../../src/domain/phaseStudy";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { phaseTitle } from "../../src/text/phaseTitle";
import { phaseWords } from "../../src/text/phaseWords";
import { plainText } from "../../src/text/parts";
import { spelledOut } from "../../src/text/spelledOut";
import { spokenPhaseYear } from "../../src/text/spokenPhaseYear";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { payments } from "../support/payments";

function studyOf(changes: Partial<Scenario>) {
  return phaseStudy(atlas, outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...changes }), payments);
}

function said(changes: Partial<Scenario>): string {
  return phaseWords(studyOf(changes)).sentences.map(plainText).join(" ");
}

test("ten years of balances, nothing above a record", () => {
  expect(said({})).toBe(
    "After 10 years, $432 billion has moved: 5% of all money, $8.63 trillion by then. The most in one year is " +
      "$43.5 billion in year 1. Into bitcoin, gold, and private equity it would never be more than in the record year.",
  );
});

test("a year, two above their record", () => {
  expect(said({ years: 1, paidIn: 0, paidOut: 0 })).toBe(
    "After 1 year, $435 billion has moved: 5% of all money, $8.7 trillion by then. The most in one year is " +
      "$435 billion in year 1. More would go into bitcoin (first in year 1) and gold (first in year 1) than in the " +
      "record year. Into private equity it would never be more than in the record year.",
  );
});

test.each([
  [{ years: 0 }, "At once, $435 billion moves in one go, and the mix is the one above."],
  [
    { years: 0, way: "contributions" },
    "Without a phase-in, the full share of new contributions goes there from the first year: $30",
  ],
  [{ to: {} }, "Nothing moves, so there is nothing to phase in."],
  [
    { base: ["ira"], way: "contributions" },
    "No yearly contributions are published for individual retirement accounts (IRAs)",
  ],
  [{ base: ["ira"], way: "contributions", paidIn: 0 }, "Nothing is paid in, so nothing flows this way."],
  [{ paidOut: 9_000_000 }, "By the end of year 2 all money is paid out and nothing is left."],
  [{ to: { "other-crypto": 100 } }, "For ether and other crypto no record year is published."],
] as const)("%j: %s", (changes, begins) => {
  expect(said(changes as Partial<Scenario>)).toContain(begins);
});

test("in every state the figures are those of the study, no sentence is empty, none says $0 or NaN", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const study = phaseStudy(atlas, outcomeOf(atlas, scenario), payments);
      const { sentences } = phaseWords(study);
      expect(sentences.length).toBeGreaterThan(0);
      const texts = [...sentences.map(plainText), ...study.years.map((year) => spokenPhaseYear(study, year))];
      for (const text of texts) expect(text).not.toMatch(/NaN|undefined|\$0\b|^$/);
      for (const part of sentences.flat())
        if (typeof part !== "string") {
          const explanation = explainPhaseIn(study, part.ref as PhaseRef);
          expect(explanation.value).toBe(part.value);
          expect(explanation.unit).toBe(part.unit);
          expect(phaseTitle(study, part.ref as PhaseRef)).not.toBe("");
          expect(spelledOut(explanation).steps.filter(({ label }) => !label)).toEqual([]);
        }
    }),
    { numRuns: 60 },
  );
});
