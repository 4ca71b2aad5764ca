import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { wordsAsText } from "../../src/text/words";
import { atlas } from "../support/atlas";

function say(changes: Partial<Scenario>): string {
  return wordsAsText(outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...changes }));
}

test("the default scenario in words", () => {
  expect(say({})).toBe(
    "Move 5% of America’s 401(k)s and $435 billion changes hands. $109 billion to bitcoin, 6.6% of all bitcoin. " +
      "$109 billion to gold, 0.5% of all gold. $218 billion to private equity, 4.6% of all private equity funds. " +
      "Taken from every holding in proportion. 401(k) plans: $8.7 trillion on 31 March 2025.",
  );
});

test("nothing moved is said as nothing, never as a zero", () => {
  expect(say({ to: {} })).toBe(
    "Nothing moves: $8.7 trillion in America’s 401(k)s stays where it is. 401(k) plans: $8.7 trillion on 31 March 2025.",
  );
});

test("figures that are not published are said with about", () => {
  expect(say({ base: ["401k-brokerage"], to: { gold: 1000 } })).toContain(
    "Move 10% of “401(k) brokerage windows” and about $21.8 billion changes hands. About $21.8 billion to gold, 0.1% of all gold.",
  );
});

test("what could not be found is said, and the headline shows what moved", () => {
  const text = say({ to: { bitcoin: 5000 }, from: { "401k-money": 10_000 } });
  expect(text).toContain("Move 1.65% of America’s 401(k)s and $143 billion changes hands.");
  expect(text).toContain("$4.35 trillion was asked for. The chosen holdings have only $143 billion");
});

test("a share that would read as nothing is said as under the least", () => {
  expect(say({ to: { gold: 1 } })).toContain("$870 million to gold, under 0.1% of all gold.");
});
