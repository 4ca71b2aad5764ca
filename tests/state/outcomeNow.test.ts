import fc from "fast-check";
import { expect, test } from "vitest";
import { inDollars } from "../../src/domain/ownAtlases";
import { outcomeOf, outcomeSteps } from "../../src/domain/outcome";
import { outcomeNow, rememberOutcome } from "../../src/state/outcomeNow";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";

test("whatever was remembered, the outcome is that of the data and the scenario asked for", () => {
  const dollars = inDollars(atlas);
  fc.assert(
    fc.property(fittedScenario, fittedScenario, (one, other) => {
      const remembered = outcomeOf(atlas, one);
      rememberOutcome({ atlas, outcome: remembered });
      const { release, base, to, from, market } = one;
      const same = { ...other, release, base, to, from, market };
      expect(outcomeNow(atlas, structuredClone(one))).toBe(remembered);
      expect(outcomeNow(atlas, same).rows).toBe(remembered.rows);
      for (const scenario of [same, other, one])
        expect(outcomeNow(atlas, scenario)).toEqual(outcomeOf(atlas, scenario));
      expect(outcomeNow(dollars, one)).toEqual(outcomeOf(dollars, one));
    }),
    { numRuns: 50 },
  );
});

test("an outcome pauses on the way, so that it can be worked out in slices", () => {
  expect([...outcomeSteps(atlas, fc.sample(fittedScenario, 1)[0]!)].length).toBeGreaterThan(4);
});
