import fc from "fast-check";
import { cleanLabel, LONGEST_LABEL, type OwnPlan } from "../../src/domain/ownPlan";
import { atlas } from "./atlas";

const label = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "=cmd|' /C calc'!A0",
      "+1",
      "-2",
      "@sum",
      "'=x",
      'a "b", c',
      "x;y\tz",
      "# no comment",
      "~.%_!*'()",
    ),
  )
  .map((text) => [...cleanLabel(text)].slice(0, LONGEST_LABEL).join(""))
  .map((text) => cleanLabel(text) || "Fund");

/** Plans as they can be opened: any name, whole dollars, any class of the data, something in them. */
export const ownPlans: fc.Arbitrary<OwnPlan> = fc
  .array(
    fc.record({
      label,
      usd: fc.oneof(fc.nat(5_000_000), fc.integer({ min: 0, max: 9_000_000_000 })),
      assetClass: fc.constantFrom(...atlas.classes.keys()),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((plan) => plan.map((each, place) => (place === 0 ? { ...each, usd: each.usd + 1 } : each)));

/** Runs steps to their end at once. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
