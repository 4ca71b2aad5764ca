import { expect, test } from "vitest";
import { formatPoints, formatReturn, formatReturnTick, formatTimes } from "../../src/format/formatReturn";

test("returns have one decimal and a real minus, and no minus before zero", () => {
  expect(formatReturn(-21.565, "en")).toBe("−21.6%");
  expect(formatReturn(10.109, "en")).toBe("10.1%");
  expect(formatReturn(-0.04, "en")).toBe("0.0%");
  expect(formatReturnTick(-25, "en")).toBe("−25%");
});

test("differences have their sign", () => {
  expect([0.741, -0.741, 0.02].map((points) => formatPoints(points, "en"))).toEqual(["+0.7", "−0.7", "0.0"]);
});

test("multiples have one decimal below 100", () => {
  expect([1.5, 97.06, 99.96, 1234.5].map((times) => formatTimes(times, "en"))).toEqual([
    "1.5",
    "97.1",
    "100",
    "1,235",
  ]);
});
