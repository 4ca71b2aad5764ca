import fc from "fast-check";
import { expect, test } from "vitest";
import { quartersUntil } from "../../src/domain/gateQueue";

test("all holders ask: after n quarters 1 - 0.95^n is out, half after 14, nine tenths after 45, all never", () => {
  expect(1 - 0.95 ** 13).toBeLessThan(0.5);
  expect(1 - 0.95 ** 14).toBeGreaterThan(0.5);
  expect(quartersUntil(1, 0.5)).toBe(14);
  expect(quartersUntil(1, 0.9)).toBe(Math.ceil(Math.log(0.1) / Math.log(0.95)));
  expect(quartersUntil(1, 1)).toBeNull();
});

test("a tenth asks: 5% the first quarter is half of it, 4.75% the second leaves a rest for the third", () => {
  expect([0.5, 0.9, 1].map((part) => quartersUntil(0.1, part))).toEqual([1, 2, 3]);
  expect(quartersUntil(0.05, 1)).toBe(1);
  expect(quartersUntil(0.3, 0)).toBe(0);
});

test("the more ask, and the larger the part, the longer it takes; a wider gate is never slower", () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (asking, part, other) => {
      const [less, more] = [Math.min(part, other), Math.max(part, other)];
      expect(quartersUntil(asking, less)!).toBeLessThanOrEqual(quartersUntil(asking, more)!);
      expect(quartersUntil(Math.min(asking, other), less)!).toBeLessThanOrEqual(
        quartersUntil(Math.max(asking, other), less)!,
      );
      expect(quartersUntil(asking, part, 0.1)!).toBeLessThanOrEqual(quartersUntil(asking, part)!);
    }),
  );
});
