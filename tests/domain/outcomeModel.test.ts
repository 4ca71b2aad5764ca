import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_CHOICES, type ModelChoices } from "../../src/domain/modelChoices";
import { outcomeOf } from "../../src/domain/outcome";
import { outcomeModel } from "../../src/domain/outcomeModel";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { assumptions } from "../support/assumptions";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { modelChoices } from "../support/modelChoices";

function modelOf(scenario: Partial<Scenario> = {}, choices: Partial<ModelChoices> = {}) {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...scenario });
  return outcomeModel(atlas, outcome, assumptions, { ...DEFAULT_CHOICES, ...choices });
}

test("print", () => {
  const m = modelOf();
  console.log(
    JSON.stringify(
      { f: [m.fees.before, m.fees.after], b: m.before, a: m.after, d: [...m.destinations] },
      null,
      1,
    ),
  );
  for (const c of [
    { smooth: "reported" },
    { stress: 100 },
    { unknown: "rest" },
    { unknown: "out" },
  ] as const) {
    const x = modelOf({}, c);
    console.log(
      JSON.stringify(c),
      x.before.return.used,
      x.after.return.used,
      x.before.swing.used,
      x.after.swing.used,
      x.fees.before.pct.used,
      x.fees.after.pct.used,
    );
  }
});
