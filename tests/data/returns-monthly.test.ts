import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { isWeak } from "../../src/domain/atlas";
import { monthNumber, monthOf } from "../../src/domain/monthNumber";
import type { ReturnSeries } from "../../src/domain/ReturnSeries";
import { atlas } from "../support/atlas";
import { returnSeries, returnsMonthly, returnsText } from "../support/monthlyReturns";

const LIMIT = 20_000; // bytes of a file as it travels, brotli
const series = [...returnSeries.values()];
const { columns, uses } = returnsMonthly();
const { returnsAnnual } = await import("../support/history").then(({ historyDatasets }) => historyDatasets());

function lastMonth({ from, returns }: ReturnSeries): number {
  return from + returns.length - 1;
}

/** Compounds the months of a calendar year, in per cent. */
function yearOf(id: string, year: number): number {
  const { from, returns } = returnSeries.get(id)!;
  const first = monthNumber(`${year}-01`) - from;
  return (returns.slice(first, first + 12).reduce((all, each) => all * (1 + each), 1) - 1) * 100;
}

test("returns-monthly.json says when it was compiled and is at most 20 kB as it travels", () => {
  expect(JSON.parse(returnsText).compiled).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(returnsText, { params }).length).toBeLessThanOrEqual(LIMIT);
});

test("14 series, from January 2005 to July 2026 at the most", () => {
  expect(series.length).toBe(14);
  expect(monthOf(Math.min(...series.map(({ from }) => from)))).toBe("2005-01");
  expect(monthOf(Math.max(...series.map(lastMonth)))).toBe("2026-07");
  expect(monthOf(returnSeries.get("bitcoin-usd")!.from)).toBe("2014-01");
  expect(monthOf(lastMonth(returnSeries.get("us-small-iwm")!))).toBe("2026-05");
});

test("every series stands for its class, but the total market, which overlaps another", () => {
  const used = uses.flatMap((use) => use.series);
  expect(series.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual(["us-total-vti"]);
});

test("listed shares stand for private classes alone, and are called proxies", () => {
  const proxies = uses.filter((use) => returnSeries.get(use.series[0]!)!.proxy).map((use) => use.class);
  expect(proxies).toEqual(["real-estate", "infrastructure", "private-equity"]);
  const classes = uses.map((use) => use.class);
  expect(classes).not.toContain("private-credit");
  expect(classes).not.toContain("hedge-funds");
});

test("months compound to the calendar years of the other file", () => {
  const pairs = { "us-large-spy": "spy", "us-total-vti": "vti", "us-small-iwm": "iwm", "gold-gld": "gld" };
  for (const [id, column] of Object.entries(pairs)) {
    const { returnsPct } = returnsAnnual.columns.find((each) => each.id === column)!;
    for (const year of [2008, 2013, 2020, 2022, 2024])
      expect(Math.abs(yearOf(id, year) - returnsPct[returnsAnnual.years.indexOf(year)]!)).toBeLessThan(0.02);
  }
});

test("what the bare page uses does not rest on grade C alone; ether, listed private equity and infrastructure do", () => {
  const weak = series.filter(({ sources }) => isWeak(atlas, sources)).map(({ id }) => id);
  expect(weak).toEqual(["ether-usd", "listed-private-equity-psp", "listed-infrastructure-igf"]);
});

test("no return is what a slip of a decimal point would give", () => {
  const wild = columns.flatMap(({ id, assetClass, returnsPerMillion }) => {
    const most = ["bitcoin", "other-crypto"].includes(assetClass) ? 3_000_000 : 350_000;
    return returnsPerMillion.some((each) => Math.abs(each) > most) ? [id] : [];
  });
  expect(wild).toEqual([]);
});
