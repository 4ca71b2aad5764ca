import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_CHOICES, type ModelChoices } from "../../src/domain/modelChoices";
import { modelViewOf } from "../../src/domain/modelViewOf";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { explainModel } from "../../src/domain/explainModel";
import { isModelRef } from "../../src/domain/modelRef";
import { outcomeText, outcomeWords } from "../../src/text/outcomeWords";
import { assumptions } from "../support/assumptions";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { modelChoices } from "../support/modelChoices";

function textOf(scenario: Partial<Scenario> = {}, choices: Partial<ModelChoices> = {}): string {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...scenario });
  return outcomeText(modelViewOf(atlas, outcome, assumptions, { ...DEFAULT_CHOICES, ...choices }));
}

test("the default mix in words", () => {
  expect(textOf()).toBe(
    "The new mix costs about $6.28 billion more a year and swings a little wider. " +
      "Bitcoin 1.25%, gold 1.25%, and private equity 2.5% of America’s 401(k)s, against the mix of 31 March 2025. " +
      "Fees: 0.30% of the money a year before, 0.37% after; by what destinations charge, 0.31% to 0.44%. " +
      "Expected return after fees: 5.6% a year before, 5.8% after; from the lowest to the highest house, −1.0% to 7.0%. " +
      "A usual year swings by 11.7% before, by 11.8% after. " +
      "On any day 45.1% could be sold after the move, against 44.8% before. Of 52.4% no published fact says how soon. " +
      "2.5% could be sold each quarter at best.",
  );
});

test("words follow what moves: nothing, cheaper and calmer, much wider", () => {
  expect(textOf({ to: {} })).toMatch(/^Nothing moves: the mix costs about \$26 billion a year\./);
  const gold = textOf({ to: { gold: 500 }, from: { "401k-company-stock": 10_000 } });
  expect(gold).toMatch(/more a year and swings less\./);
  expect(textOf({ to: { bitcoin: 2_000 } })).toMatch(/less a year and swings wider\./);
});

test("check 14: every figure of the words is the one that its card shows, for 300 random scenarios", () => {
  fc.assert(
    fc.property(fittedScenario, modelChoices, (scenario, choices) => {
      const view = modelViewOf(atlas, outcomeOf(atlas, scenario), assumptions, choices);
      const { headline, deck, results } = outcomeWords(view);
      const parts = [...headline, ...(deck ?? []), ...results.flat()];
      for (const part of parts) {
        if (typeof part === "string") {
          expect(part).not.toMatch(/NaN|undefined|Infinity/);
          continue;
        }
        expect(Number.isFinite(part.value)).toBe(true);
        if (!isModelRef(part.ref)) continue;
        const { value, low = value, high = value } = explainModel(atlas, view, part.ref);
        expect([low, value, high].some((one) => Math.abs(one - part.value) < 1e-6)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
