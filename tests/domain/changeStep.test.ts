import fc from "fast-check";
import { expect, test } from "vitest";
import { changeStep } from "../../src/domain/changeStep";

test("the sign of a step is the sign of the change, and more change never has a smaller step", () => {
  const money = fc.integer({ min: 1, max: 9_000_000 });
  fc.assert(
    fc.property(money, fc.nat(9_000_000), fc.nat(9_000_000), (before, one, other) => {
      const [near, far] = [one, other]
        .map((after) => ({ before, after }))
        .sort((a, b) => Math.abs(a.after - before) - Math.abs(b.after - before)) as [
        { before: number; after: number },
        { before: number; after: number },
      ];
      expect(Math.sign(changeStep(far)) * Math.sign(far.after - before)).toBeGreaterThanOrEqual(0);
      expect(Math.abs(changeStep(near))).toBeLessThanOrEqual(Math.abs(changeStep(far)));
    }),
  );
});

test.each([
  [100000, 100000, 0],
  [100000, 98000, -1],
  [100000, 102000, 1],
  [100000, 94000, -3],
  [100000, 126000, 5],
  [100000, 0, -5],
  [0, 50, 0],
])("from %i to %i is step %i", (before, after, step) => {
  expect(changeStep({ before, after })).toBe(step);
});
