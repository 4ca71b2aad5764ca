import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { atlas } from "../support/atlas";

test("the default scenario gives the numbers of the contract", () => {
  const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
  expect(outcome.baseTotal).toBe(8_700_000);
  expect(outcome.moved).toBe(435_000);
  expect(Object.values(outcome.inflow)).toEqual([108_750, 108_750, 217_500]);
  expect(Object.values(outcome.draw)).toEqual([
    105_534, 28_237, 26_230, 70_000, 27_837, 7_163, 83_772, 27_937, 25_665, 21_750, 10_875,
  ]);
  expect(outcome.reached.map(({ percent }) => percent!.toFixed(1))).toEqual(["6.6", "0.5", "4.6"]);
});
