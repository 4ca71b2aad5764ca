import { expect, test } from "vitest";
import { DEGREES } from "../../src/domain/pairBuffer";
import { assumptions } from "../support/assumptions";
import { past } from "../support/pastReturns";
import returnsAnnual from "../../data/returns-annual.json" with { type: "json" };

test("the degrees of freedom of the fat tails follow from the monthly returns of large US companies", () => {
  const { returns, from } = past.series.get("us-large-spy")!;
  expect([from, returns.length]).toEqual([2005 * 12, 259]);
  const logs = returns.map((each) => Math.log(1 + each));
  const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
  const central = (power: number) => logs.reduce((sum, each) => sum + (each - mean) ** power, 0) / logs.length;
  const excess = central(4) / central(2) ** 2 - 3;
  expect(excess.toFixed(1)).toBe("1.6");
  expect(Math.round(4 + 6 / excess)).toBe(DEGREES);
});

test("the inflation that is assumed is that of the last twenty years, to a tenth", () => {
  const { returnsPct } = returnsAnnual.columns.find(({ id }) => id === "cpi")!;
  const years = returnsAnnual.years.flatMap((year, place) => (year >= 2006 && year <= 2025 ? [returnsPct[place]!] : []));
  expect(years.length).toBe(20);
  const growth = years.reduce((product, each) => product * (1 + each / 100), 1);
  expect((100 * (growth ** (1 / 20) - 1)).toFixed(1)).toBe(assumptions.inflationPct.toFixed(1));
});
