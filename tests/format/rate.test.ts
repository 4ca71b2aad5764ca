import { expect, test } from "vitest";
import { formatRate, formatRateField } from "../../src/format/rate";

test.each([
  [5.59, 1, "5.6%"],
  [-1.167, 1, "−1.2%"],
  [-0.01, 1, "0.0%"],
  [0.2991, 2, "0.30%"],
  [40, 0, "40%"],
] as const)("%d with %d decimals is %s", (pct, decimals, text) => {
  expect(formatRate(pct, "en", decimals)).toBe(text);
});

test("a field holds up to two decimals and a real minus", () => {
  expect([7.04, 6, -4.5].map((pct) => formatRateField(pct, "en"))).toEqual(["7.04", "6", "−4.5"]);
});
