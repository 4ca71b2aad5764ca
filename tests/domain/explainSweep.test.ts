import fc from "fast-check";
import { expect, test } from "vitest";
import { explainSweep } from "../../src/domain/explainSweep";
import { DEFAULT_SCENARIO, MEASURES } from "../../src/domain/scenario";
import { sweepOf } from "../../src/domain/sweep";
import { sweptValue } from "../../src/domain/sweptValue";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";

test("every value and threshold of a random sweep is explained as it is shown, down to sources", () => {
  fc.assert(
    fc.property(fittedScenario, fc.nat(40), (scenario, index) => {
      const sweep = sweepOf(atlas, scenario);
      const step = sweep.steps[index]!;
      for (const measure of ["moved", ...MEASURES] as const)
        for (const id of measure === "classes" ? sweep.families : sweep.reached) {
          const value = sweptValue(atlas, sweep, step, measure, id);
          if (value === null || sweep.baseTotal === 0) continue;
          const found = explainSweep(atlas, sweep, { kind: "sweep", id, measure, at: step.points });
          expect(found.value).toBeCloseTo(value, 9);
          expect(found.sources.length).toBeGreaterThan(0);
        }
      for (const { destination: id, kind, points } of sweep.thresholds) {
        if (points === null) continue;
        const found = explainSweep(atlas, sweep, { kind: "sweep-threshold", id, threshold: kind });
        expect([found.value, found.unit]).toEqual([points, "bp"]);
        expect(found.sources.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});

test("worked example: where bitcoin passes its record", () => {
  const sweep = sweepOf(atlas, { ...DEFAULT_SCENARIO, sweep: "bitcoin" });
  const found = explainSweep(atlas, sweep, { kind: "sweep-threshold", id: "bitcoin", threshold: "record" });
  expect(found.steps.map(({ sign, value, what }) => [sign, value, what])).toEqual([
    ["", 8_700_000, "base"],
    ["×", 41, "scenario-share"],
    ["=", 35_670, "inflow"],
    ["", 35_240, "record"],
  ]);
});
