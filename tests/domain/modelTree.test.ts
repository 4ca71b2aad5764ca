import fc from "fast-check";
import { expect, test } from "vitest";
import { explainModel } from "../../src/domain/explainModel";
import { TERMS } from "../../src/domain/liquidity";
import { DEFAULT_CHOICES, type ModelChoices } from "../../src/domain/modelChoices";
import type { ModelRef } from "../../src/domain/modelRef";
import { modelViewOf } from "../../src/domain/modelViewOf";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO, OWN, type Scenario } from "../../src/domain/scenario";
import { ownAtlases } from "../../src/domain/ownAtlases";
import { fittedScenario } from "../support/arbitraries";
import { assumptions } from "../support/assumptions";
import { atlas } from "../support/atlas";
import { modelChoices } from "../support/modelChoices";
import { finish } from "../support/ownPlans";
import { expectTree } from "../support/sourceTree";

const SIDES = ["before", "after"] as const;

function viewOf(scenario: Scenario, choices: ModelChoices, data = atlas) {
  return modelViewOf(data, outcomeOf(data, scenario), assumptions, choices);
}

/** Every figure of fees, return, swing and sale that the Outcome page can show. */
function modelRefs({ outcome, model }: ReturnType<typeof viewOf>): readonly ModelRef[] {
  const kinds = ["mix-fee", "mix-fee-usd", "saver-first", "saver-lost", "mix-return", "mix-swing"] as const;
  const ofClass = ["class-return", "class-swing", "class-fee"] as const;
  return [
    ...kinds.flatMap((kind) => [...SIDES, "change" as const].map((at): ModelRef => ({ kind, at }))),
    { kind: "saver-balance" } as ModelRef,
    { kind: "gate", asking: 10_000, part: 5_000 },
    ...TERMS.flatMap((id) => SIDES.map((at): ModelRef => ({ kind: "sellable", id, at }))),
    ...outcome.rows.map(({ id }): ModelRef => ({ kind: "row-fee", id })),
    ...[...atlas.destinations.keys()].flatMap((id): readonly ModelRef[] => [
      { kind: "own-return", id },
      { kind: "own-swing", id },
    ]),
    ...model.mix.classes.flatMap((id): readonly ModelRef[] => [
      ...ofClass.map((kind): ModelRef => ({ kind, id })),
      ...SIDES.map((at): ModelRef => ({ kind: "class-share", id, at })),
    ]),
  ];
}

test("check 1: every figure of the model opens down to published figures, stated assumptions and choices", () => {
  fc.assert(
    fc.property(fittedScenario, modelChoices, (scenario, choices) => {
      const view = viewOf(scenario, choices);
      const seen = new Set<string>();
      for (const ref of modelRefs(view)) expectTree(explainModel(atlas, view, ref), seen);
    }),
    { numRuns: 40 },
  );
});

test("the steps of a share of a class come to the share, however unknown content is treated", () => {
  fc.assert(
    fc.property(
      fittedScenario,
      modelChoices,
      fc.constantFrom("assumed", "rest", "out"),
      (scenario, choices, unknown) => {
        const view = viewOf(scenario, { ...choices, unknown });
        for (const id of view.model.mix.classes)
          for (const at of SIDES) {
            const { value, steps } = explainModel(atlas, view, { kind: "class-share", id, at });
            const last = steps.at(-1)!;
            expect(last.sign).toBe("÷");
            const money = steps.slice(0, -1).reduce((all, step) => all + step.value, 0);
            expect(Math.abs((10_000 * money) / last.value - value)).toBeLessThanOrEqual(1e-6);
          }
      },
    ),
    { numRuns: 200 },
  );
});

test("a difference of fees opens: private equity adds 3.16% of 217.5 billion, large companies take 0.26% of 105.5 off", () => {
  const view = viewOf(DEFAULT_SCENARIO, DEFAULT_CHOICES);
  const { steps, value } = explainModel(atlas, view, { kind: "mix-fee-usd", at: "change" });
  expect(value).toBeCloseTo(6278.71, 2);
  const inputsOf = (label: string) => {
    const step = steps.find((each) => typeof each.label === "string" && each.label.includes(label))!;
    return [step.sign, ...step.open!().steps.map((input) => input.value)];
  };
  expect(inputsOf("Private equity")).toEqual(["", 217_500, 316]);
  expect(inputsOf("large US companies")).toEqual(["−", 105_534, 26]);
});

test("an own plan costs its own dollars, and nothing of it is in millions", () => {
  const plan = [
    { label: "A", usd: 125_000, assetClass: "us-large-stocks" },
    { label: "B", usd: 100_000, assetClass: "bonds" },
  ];
  const { usd } = finish(ownAtlases(atlas, plan));
  const view = viewOf({ ...DEFAULT_SCENARIO, base: [OWN], to: { bitcoin: 500 } }, DEFAULT_CHOICES, usd);
  const { value, unit, steps } = explainModel(usd, view, { kind: "mix-fee-usd", at: "before" });
  expect([value, unit]).toEqual([125_000 * 0.0026 + 100_000 * 0.0019, "usd"]);
  expect(steps.map((step) => [step.value, step.unit])).toEqual([
    [125_000 * 0.0026, "usd"],
    [100_000 * 0.0019, "usd"],
  ]);
  for (const ref of modelRefs(view))
    for (const step of explainModel(usd, view, ref).steps) expect(step.unit).not.toBe("usdMillions");
});
