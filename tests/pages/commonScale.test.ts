import fc from "fast-check";
import { expect, test } from "vitest";
import { commonScale } from "../../src/pages/redirect/compare/commonScale";

test("all rooms have one shape and the same area for a dollar, and the largest fills its room", () => {
  const totals = fc.array(fc.integer({ min: 1, max: 50_000_000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(totals, (all) => {
      const rooms = commonScale(all, { width: 200, height: 160 });
      const perDollar = (200 * 160) / Math.max(...all);
      for (const [index, { width, height }] of rooms.entries()) {
        expect((width * height) / all[index]!).toBeCloseTo(perDollar, 6);
        expect(width / height).toBeCloseTo(200 / 160, 6);
      }
    }),
  );
});

test("where all is nothing, every room is full", () => {
  expect(commonScale([0, 0], { width: 2, height: 1 })).toEqual([
    { width: 2, height: 1 },
    { width: 2, height: 1 },
  ]);
});
