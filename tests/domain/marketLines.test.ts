import { expect, test } from "vitest";
import { explainGrowth, lastMonth, marketLines, pointUpTo } from "../../src/domain/marketLines";
import { lines, marketData, story } from "../support/story";

const line = (id: string) => lines.find((each) => each.id === id)!;

test("three markets by month from January 2020 to July 2026, and the 401(k) total by quarter, not joined", () => {
  for (const id of ["bitcoin", "gold", "us-stocks"]) {
    const { points, joined } = line(id);
    expect([points[0]!.at, points.at(-1)!.at, points.length, joined]).toEqual([
      "2020-01",
      "2026-07",
      79,
      true,
    ]);
  }
  const { points, joined } = line("401k");
  expect(joined).toBe(false);
  expect(points[0]!.at).toBe("2020-q1");
  expect(lastMonth(lines)).toBe("2026-07");
});

test("each month is the one before times its return", () => {
  const returns = marketData.series.get("gold-gld")!;
  const { points } = line("gold");
  const first = 2020 * 12 - returns.from;
  let times = 1;
  for (const [place, point] of points.entries()) {
    times *= 1 + returns.returns[first + place]!;
    expect(point.times).toBeCloseTo(times, 10);
  }
});

test("the 401(k) total of Q1 2025 is 8.7 of 6.2 trillion", () => {
  expect(line("401k").points.find(({ at }) => at === "2025-q1")!.times).toBeCloseTo(8.7 / 6.2, 10);
  expect(line("401k").points.map(({ at }) => at)).not.toContain("2022-q1"); // no release was found
});

test("bitcoin grew about twelvefold from the end of 2019 to the end of 2025", () => {
  // Prices of 31 December: about 7,194 and 87,500 dollars
  expect(line("bitcoin").points.find(({ at }) => at === "2025-12")!.times).toBeCloseTo(87_500 / 7_194, 0);
});

test("the newest point up to a month: that month, the last quarter that has a figure, or none", () => {
  expect(pointUpTo(line("gold"), "2025-08")!.at).toBe("2025-08");
  expect(pointUpTo(line("401k"), "2025-08")!.at).toBe("2025-q2");
  expect(pointUpTo(line("401k"), "2022-06")!.at).toBe("2021-q4");
  expect(pointUpTo(line("gold"), "2019-12")).toBeNull();
});

test("every point has an explanation with its value, a formula and sources", () => {
  for (const { id, points } of lines)
    for (const { at, times } of points) {
      const explanation = explainGrowth(marketData, story, { kind: "growth", id, at });
      expect(explanation.value).toBe(times);
      expect(explanation.sources.length).toBeGreaterThan(0);
      expect(explanation.formula).toBeTruthy();
    }
  const plans = explainGrowth(marketData, story, { kind: "growth", id: "401k", at: "2025-q1" });
  expect(plans.steps.map(({ value }) => value)).toEqual([8_700_000, 6_200_000]);
  expect(plans.asOf).toBe("2025-03-31");
  expect(explainGrowth(marketData, story, { kind: "growth", id: "gold", at: "2024-02" }).asOf).toBe(
    "2024-02-29",
  );
});

test("a point that is not there is an error", () => {
  expect(() => explainGrowth(marketData, story, { kind: "growth", id: "gold", at: "2019-01" })).toThrow(
    /No figure/,
  );
  expect(marketLines(marketData, story)).toEqual(lines);
});
