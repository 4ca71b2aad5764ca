import { expect, test } from "vitest";
import {
  formatChartShare,
  formatField,
  formatPercent,
  formatShare,
  formatYears,
} from "../../src/format/share";

test("shares of a scenario have up to two decimals, without trailing zeros", () => {
  expect([125, 500, 37, 10_000].map((points) => formatShare(points, "en"))).toEqual([
    "1.25%",
    "5%",
    "0.37%",
    "100%",
  ]);
  expect(formatField(125, "en")).toBe("1.25");
});

test("shares on a chart have one decimal", () => {
  expect(formatChartShare(2300, "en")).toBe("23.0%");
});

test("per cent of a market and years have one decimal below ten and none above", () => {
  expect([6.642, 0.522, 9.94, 9.96, 33.2].map((percent) => formatPercent(percent, "en"))).toEqual([
    "6.6%",
    "0.5%",
    "9.9%",
    "10%",
    "33%",
  ]);
  expect([3.09, 12.6].map((years) => formatYears(years, "en"))).toEqual(["3.1", "13"]);
});

test("another locale writes its own marks", () => {
  expect(formatShare(125, "de").replace(/\u00a0/g, " ")).toBe("1,25 %");
});
