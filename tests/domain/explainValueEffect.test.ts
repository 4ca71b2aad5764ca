import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  EFFECT_ENDS,
  effectFigure,
  explainValueEffect,
  type EffectRef,
} from "../../src/domain/explainValueEffect";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { atlas } from "../support/atlas";
import { fittedScenario } from "../support/arbitraries";

const KINDS = ["multiplier", "effect-value", "effect-share"] as const;

test("a figure is there for all ends or for none, rises from low to high, and its card has sources and the range", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const outcome = outcomeOf(atlas, scenario);
      for (const reached of outcome.reached)
        for (const kind of KINDS) {
          const figures = EFFECT_ENDS.map((at) => effectFigure(reached, { kind, at }));
          const known = figures.filter((figure) => figure !== null);
          expect([0, EFFECT_ENDS.length]).toContain(known.length);
          expect(known).toEqual([...known].sort((one, other) => one - other));
          if (known.length === 0) continue;
          for (const at of EFFECT_ENDS) {
            const ref: EffectRef = { kind, id: reached.destination.id, at };
            const card = explainValueEffect(outcome, ref);
            expect([card.low, card.value, card.high]).toEqual([
              known[0],
              effectFigure(reached, ref),
              known.at(-1),
            ]);
            expect(card.sources.length).toBeGreaterThan(0);
            expect(card.notes).toEqual([reached.destination.impact.note]);
          }
        }
    }),
    { numRuns: 60 },
  );
});

test("nothing of it enters the mix: with other multipliers every row is the same", () => {
  const destinations = new Map(
    [...atlas.destinations].map(([id, destination]) => {
      const impact = { ...destination.impact, low: 9, mid: 99, high: 999, applies: true };
      return [id, { ...destination, impact }] as const;
    }),
  );
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const changed = outcomeOf({ ...atlas, destinations }, scenario);
      const usual = outcomeOf(atlas, scenario);
      const { rows, classesAfter, moved } = changed;
      expect({ rows, classesAfter, moved }).toEqual({
        rows: usual.rows,
        classesAfter: usual.classesAfter,
        moved: usual.moved,
      });
    }),
    { numRuns: 40 },
  );
});

describe("worked example: 1.25 % of 401(k) money to bitcoin", () => {
  const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
  const [bitcoin, gold] = outcome.reached;
  const figures = (kind: EffectRef["kind"]) => EFFECT_ENDS.map((at) => effectFigure(bitcoin!, { kind, at }));

  test("108,750 million x 1, 5 and 60", () => {
    expect(figures("multiplier")).toEqual([1, 5, 60]);
    expect(figures("effect-value")).toEqual([108_750, 543_750, 6_525_000]);
  });

  test("as a share of a market of 1,637,305 million: 6.6 %, 33.2 %, 398.5 %", () => {
    expect(figures("effect-share").map((share) => share?.toFixed(1))).toEqual(["6.6", "33.2", "398.5"]);
  });

  test("the card of the middle names Gabaix and Koijen first", () => {
    const card = explainValueEffect(outcome, { kind: "effect-value", id: "bitcoin", at: "mid" });
    expect(card.sources[0]).toBe("nber-28967");
    expect(card.steps.map(({ sign, value }) => `${sign}${value}`)).toEqual(["108750", "×5"]);
    expect(card.basis).toBe("estimated");
  });

  test("gold has a low and a high, but no multiplier applies: never a number", () => {
    expect(gold!.destination.impact.high).toBe(55);
    expect(KINDS.flatMap((kind) => EFFECT_ENDS.map((at) => effectFigure(gold!, { kind, at })))).toEqual(
      Array.from({ length: 9 }, () => null),
    );
    expect(() => explainValueEffect(outcome, { kind: "multiplier", id: "gold", at: "high" })).toThrow(/gold/);
  });
});
