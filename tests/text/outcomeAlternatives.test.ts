import fc from "fast-check";
import { expect, test } from "vitest";
import { TERMS } from "../../src/domain/liquidity";
import { DEFAULT_CHOICES, LIMITS, TAILS } from "../../src/domain/modelChoices";
import type { Side } from "../../src/domain/modelMix";
import { modelViewOf } from "../../src/domain/modelViewOf";
import { outcomeOf } from "../../src/domain/outcome";
import { outcomeModel } from "../../src/domain/outcomeModel";
import { replayOf } from "../../src/domain/replay";
import { saverHistory } from "../../src/domain/saverHistory";
import { saverPlan } from "../../src/domain/saverPlan";
import { saverStudy } from "../../src/domain/saverStudy";
import { riskPoints } from "../../src/pages/outcome/risk/riskPoints";
import { replayAlternative } from "../../src/text/alternatives/replayAlternative";
import {
  rangesAlternative,
  riskAlternative,
  termsAlternative,
} from "../../src/text/alternatives/riskAlternative";
import { saverAlternative } from "../../src/text/alternatives/saverAlternative";
import { termName } from "../../src/text/modelParts";
import { fittedScenario } from "../support/arbitraries";
import { assumptions } from "../support/assumptions";
import { atlas } from "../support/atlas";
import { modelChoices } from "../support/modelChoices";
import { past } from "../support/pastReturns";
import { payments } from "../support/payments";
import { isRounded, numberAfter, numbersIn, sentenceFrom } from "../support/readNumbers";
import { simulated } from "../support/simulated";

const SIDES = ["before", "after"] as const;

/** That the numbers of a text are these and no others, each rounded to `step`, in its unit. */
function expectNumbers(text: string, unit: string, raws: readonly number[], step: number): void {
  const said = numbersIn(text);
  expect(
    said.map((each) => each.unit),
    text,
  ).toEqual(raws.map(() => unit));
  for (const [place, { value }] of said.entries())
    expect(Math.abs(value - raws[place]!), `${value} for ${raws[place]} in ${text}`).toBeLessThanOrEqual(
      step / 2 + 1e-9,
    );
}

/** That the dollars of a text are these and no others, as rounded as the text has them. */
function expectDollars(text: string, raws: readonly number[]): void {
  const said = numbersIn(text.replaceAll("nothing", "$0").replaceAll("under $1", "$0"));
  expect(said, text).toHaveLength(raws.length);
  for (const [place, { value, unit }] of said.entries()) {
    expect(unit, text).toBe("usdMillions");
    expect(isRounded(1e6 * value, raws[place]!, 1), `${raws[place]} in ${text}`).toBe(true);
  }
}

test("check 14: what ranges say of fees, returns and swings are the figures of the model, in any mix", () => {
  fc.assert(
    fc.property(fittedScenario, modelChoices, (scenario, choices) => {
      const view = modelViewOf(atlas, outcomeOf(atlas, scenario), assumptions, choices);
      const { model } = view;
      for (const of of ["fee", "return", "swing"] as const) {
        const ranges = SIDES.map((side) => (of === "fee" ? model.fees[side].pct : model[side][of]));
        const raws = ranges.flatMap(({ used, low, high }) => [used, low, high]);
        expectNumbers(rangesAlternative(view, of), "pct", raws, of === "fee" ? 0.01 : 0.1);
      }
    }),
    { numRuns: 150 },
  );
});

test("check 14: what the points of risk say are both mixes, and the highest of all points, by name", () => {
  fc.assert(
    fc.property(fittedScenario, modelChoices, (scenario, choices) => {
      const view = modelViewOf(atlas, outcomeOf(atlas, scenario), assumptions, choices);
      const points = riskPoints(atlas, view);
      const text = riskAlternative(view, points);
      const { before, after } = view.model;
      const tops = (["return", "swing"] as const).map((of) =>
        Math.max(...points.map((point) => point[of].used)),
      );
      // A highest return that is none is not said.
      const said = tops.filter((top) => top > 0);
      const mixes = [before.return.used, after.return.used, before.swing.used, after.swing.used];
      expectNumbers(text, "pct", [...mixes, ...said], 0.1);
      for (const [place, of] of (["return", "swing"] as const).entries()) {
        const words = of === "return" ? "Highest return: " : "Widest swing: ";
        if (tops[place]! <= 0) {
          expect(text).not.toContain(words);
          continue;
        }
        const named = points.find(({ label }) => sentenceFrom(text, words, []).startsWith(`${label} `));
        expect(named?.[of].used, text).toBe(tops[place]);
      }
    }),
    { numRuns: 150 },
  );
});

test("check 14: what is said of how soon money can be had are the shares of the mix, and they add up to it", () => {
  fc.assert(
    fc.property(fittedScenario, modelChoices, (scenario, choices) => {
      const view = modelViewOf(atlas, outcomeOf(atlas, scenario), assumptions, choices);
      const text = termsAlternative(view);
      const sentences: Readonly<Record<Side, string>> = {
        before: sentenceFrom(text, "Before: ", ["After: "]),
        after: sentenceFrom(text, "After: ", []),
      };
      for (const side of SIDES) {
        const total = view.terms.reduce((all, { row }) => all + row[side], 0);
        const shares = TERMS.map((term) => {
          const own = view.terms.filter((each) => each.term === term);
          return { term, pct: (100 * own.reduce((all, { row }) => all + row[side], 0)) / total };
        }).filter(({ pct }) => pct > 0);
        expectNumbers(
          sentences[side],
          "pct",
          shares.map(({ pct }) => pct),
          0.1,
        );
        expect(shares.reduce((all, { pct }) => all + pct, 0)).toBeCloseTo(100, 9);
        for (const { term, pct } of shares)
          expect(
            Math.abs(numberAfter(sentences[side], `${termName(term)} `).value - pct),
          ).toBeLessThanOrEqual(0.05 + 1e-9);
      }
    }),
    { numRuns: 150 },
  );
});

test("check 14: what a replay says are the ends of both paths and their deepest falls, from any start", () => {
  fc.assert(
    fc.property(fittedScenario, modelChoices, (scenario, choices) => {
      const replay = replayOf(atlas, outcomeOf(atlas, scenario), past, choices);
      if (!replay) return;
      const text = replayAlternative({
        replay,
        standIns: [],
        exceptional: null,
      });
      const [grown, fallen] = text.split("Deepest fall: ") as [string, string];
      const ends = [replay.after, replay.before].map(({ growth }) => growth.at(-1)!);
      expectDollars(grown, [100, ...ends]);
      const falls = [replay.after, replay.before].map(({ growth }) => {
        const below = growth.map((value, place) => value / Math.max(...growth.slice(0, place + 1)) - 1);
        return 100 * Math.min(...below);
      });
      expectNumbers(fallen, "pct", falls, 0.1);
    }),
    { numRuns: 60 },
  );
});

test("check 14: what a fan says are the balances of its last year and what was paid in, however it is drawn", () => {
  const savers = fc.record({
    balance: fc.option(fc.integer({ min: LIMITS.balance[0], max: LIMITS.balance[1] })),
    add: fc.option(fc.integer({ min: LIMITS.add[0], max: LIMITS.add[1] })),
    horizon: fc.integer({ min: 1, max: 12 }),
    tails: fc.constantFrom(...TAILS),
    seed: fc.nat(1_000),
  });
  fc.assert(
    fc.property(fittedScenario, savers, (scenario, saver) => {
      const outcome = outcomeOf(atlas, scenario);
      const choices = { ...DEFAULT_CHOICES, ...saver };
      const drawn = saver.tails === "bootstrap" ? saverHistory(atlas, outcome, past, choices) : null;
      const plan = saverPlan(atlas, outcomeModel(atlas, outcome, assumptions, choices), payments, drawn);
      const study = saverStudy(plan, simulated({ ...plan.run, paths: 200 }));
      const text = saverAlternative(study);
      const { last } = study;
      expect(last.year).toBe(saver.horizon);
      expect(numberAfter(text, "After ").value).toBe(saver.horizon);
      const [low, , middle, , high] = last.after;
      const raws = [middle!, last.before[2]!, low!, high!, last.paidIn];
      expectDollars(text.slice(text.indexOf("middle")), raws);
    }),
    { numRuns: 40 },
  );
});
