import { expect, test } from "vitest";
import { crisesOf, pricingPairs } from "../../src/domain/crisesOf";
import type { ModelChoices } from "../../src/domain/modelChoices";
import type { Scenario } from "../../src/domain/scenario";
import { crisisWords, pairWords } from "../../src/text/crisisWords";
import { plainText } from "../../src/text/parts";
import { replayWords } from "../../src/text/replayWords";
import { spokenMonth } from "../../src/text/spokenMonth";
import { atlas } from "../support/atlas";
import { past } from "../support/pastReturns";
import { replayStudy } from "../support/replayStudy";

function said(scenario: Partial<Scenario> = {}, chosen: Partial<ModelChoices> = {}): string {
  const { study, choices } = replayStudy(scenario, chosen);
  return replayWords(atlas, study, choices).map(plainText).join(" ");
}

function saidOfCrises(chosen: Partial<ModelChoices> = {}): string {
  const { outcome, study, choices } = replayStudy({}, chosen);
  const crises = crisesOf(atlas, outcome, past, choices);
  return crisisWords(atlas, crises, study.replay.mix, choices).map(plainText).join(" ");
}

test("the bare page", () => {
  expect(said()).toBe(
    "$100 put into the mix before at the start of January 2014 became $304 by the end of May 2026; in the mix after " +
      "it became $331. That is 9.4% and 10.1% a year. At worst the mix before stood 21.2% below its last high (end " +
      "of September 2022), the mix after 21.6% (end of September 2022). Over their worst 12 months they returned " +
      "−16.8% (to September 2022) and −17.1% (to September 2022). Over their worst three years they returned 2.9% " +
      "and 3.2% a year. Bitcoin became 97.1 times as much from January 2014 to May 2026: one exceptional run of one " +
      "asset, once. Nothing says that it comes again. Without it the mix after would have earned 9.4% a year instead " +
      "of 10.1%. The start decides much: of 21 starts, each January, the mix after did better in 20. 2.5% of the mix " +
      "after has no market price and is left out; the rest counts for the whole: private equity. 2.5% of the money " +
      "before is of unknown content. Here it holds what the data assume of it.",
  );
});

test("what has no price is said by the rule that was chosen, and what has one only at times too", () => {
  expect(said({}, { unpriced: "stays" })).toContain(
    "Counted as if it had not moved, because nothing there has a market price: private equity.",
  );
  expect(said({}, { start: "2005-01" })).toContain("bitcoin: only in the months that have a price");
  expect(said({ to: { gold: 125 } })).not.toMatch(/no market price|Bitcoin/);
  expect(said({}, { unknown: "rest" })).toContain("Here it holds what the rest of the mix holds.");
  expect(said({}, { unknown: "out" })).toContain("of unknown content and is left out.");
  expect(said({}, { start: "2025-01" })).not.toContain("three years");
});

test("the crises", () => {
  expect(saidOfCrises()).toBe(
    "Financial crisis: −39.7% before, −38.8% after. Left out in the financial crisis (2007 to 2009): 3.75% of the mix " +
      "after (private equity and bitcoin), which had no market price then. Covid crash: −25.5% before, −25.3% after. " +
      "Left out in the Covid crash (2020): 2.5% of the mix after (private equity), which had no market price then. " +
      "Rate shock: −21.7% before, −22.0% after. Left out in the rate shock (2022): 2.5% of the mix after (private " +
      "equity), which had no market price then.",
  );
  expect(saidOfCrises({ unpriced: "stays" })).toContain(
    "Counted as not moved in the financial crisis (2007 to 2009): private equity and bitcoin",
  );
});

test("market price against appraisal, where both are known", () => {
  expect(pairWords(atlas, pricingPairs(past)).map(plainText)).toEqual([
    "Private real estate, financial crisis (2007 to 2009): −70.6% on the market, −36.8% by appraisal.",
    "Private real estate, rate shock (2022): −34.5% on the market, −25.0% by appraisal.",
  ]);
});

test("a month is read out with three years only once they are over", () => {
  const { study } = replayStudy();
  expect(spokenMonth(study, study.replay.end)).toBe(
    "End of May 2026: before $304, after $331. Below the last high: before at its high, after at its high. A year " +
      "over three years: before 17.4%, after 18.0%.",
  );
  expect(spokenMonth(study, study.replay.start)).not.toContain("three years");
});
