import { expect, test } from "vitest";
import { historyBreaks } from "../../src/domain/historyBreaks";
import { historyPeriods } from "../../src/domain/historyPeriods";
import type { HistoryMeasure } from "../../src/domain/history";
import { spokenPeriod } from "../../src/text/spokenPeriod";
import { history } from "../support/history";

const periods = historyPeriods(history);
const breaks = historyBreaks(history, periods);

function spoken(at: string, measure: HistoryMeasure = "usd"): string {
  const period = periods.find((each) => each.at === at)!;
  return spokenPeriod(
    history,
    period,
    measure,
    breaks.find((each) => each.at === at),
  );
}

test("a year reads its total, all five types with their shares, and its release", () => {
  expect(spoken("1999")).toBe(
    "End of 1999: 11.7 trillion dollars in all. IRAs 2.65 trillion dollars, 22.6%; " +
      "Defined contribution plans 2.95 trillion dollars, 25.2%; Government pensions 3.01 trillion dollars, 25.7%; " +
      "Private-sector pensions 2.07 trillion dollars, 17.7%; Annuities 1.04 trillion dollars, 8.9%. " +
      "Federal Reserve Z.1, release of the fourth quarter of 2016.",
  );
});

test("constant dollars say of when they are", () => {
  expect(spoken("1999", "real")).toMatch(/^End of 1999: 22\.6 trillion dollars of December 2025 in all\./);
});

test("a total without parts, a part of the parts, and a gap say so", () => {
  expect(spoken("2017")).toMatch(/28\.2 trillion dollars in all\. ICI, .*\. Only the total was found\.$/);
  expect(spoken("2026-q1")).toMatch(/\$15\.6tn of it was not broken down further\.$/);
  expect(spoken("1974")).toMatch(/IRAs have no figure before 1981\.$/);
  expect(spoken("2023-q3")).toBe("Q3 2023. No figure was found for this date.");
});

test("a break is read with its reasons", () => {
  expect(spoken("1985")).toContain("Annuity contracts enter the DC column between 1984 and 1985.");
  expect(spoken("2022-q1")).toContain("were not found; of 2024 Q3 only the total.");
});

test("nothing is ever said to be nothing or not a number", () => {
  const all = periods.flatMap(({ at }) =>
    (["usd", "share", "real"] as const).map((each) => spoken(at, each)),
  );
  expect(all.filter((text) => /NaN|undefined|null|\b0 dollars/.test(text))).toEqual([]);
});
