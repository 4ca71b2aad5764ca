import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { isWeak } from "../../src/domain/atlas";
import { atlas } from "../support/atlas";
import { flowsDataset, flowsText, payments } from "../support/payments";

const LIMIT = 20_000; // bytes of a file as it travels, brotli
const { series, uses } = flowsDataset();
const valueOf = (id: string, year: number) => payments.series.get(id)?.values.get(year);

test("flows.json is what its schema says, and says when it was compiled", () => {
  expect(series.length).toBe(6);
  expect(JSON.parse(flowsText).compiled).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test("flows.json is at most 20 kB as it travels", () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(flowsText, { params }).length).toBeLessThanOrEqual(LIMIT);
});

test("every series has a formula where nobody printed it, and years in order with a figure each", () => {
  const wrong = series.filter(({ basis, formula, years, usdMillionsPerYear }) => {
    const ordered = [...new Set(years)].sort((one, other) => one - other);
    return (
      (basis !== "published" && formula === undefined) ||
      ordered.join() !== years.join() ||
      years.length !== usdMillionsPerYear.length
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("every series is used, and every use has figures of its year", () => {
  const used = uses.flatMap(({ paidIn, newIn, paidOut }) => [...paidIn, ...newIn, ...paidOut]);
  expect([...new Set(used)].sort()).toEqual(series.map(({ id }) => id).sort());
  expect(uses.map(({ base, year }) => [base, year])).toEqual([
    ["401k", 2023],
    ["dc", 2023],
  ]);
});

test("the figures of 2023 are those that were researched", () => {
  expect(valueOf("contributions-401k-total", 2023)).toBe(677_730);
  expect(valueOf("contributions-401k-new", 2023)).toBe(609_101);
  expect(valueOf("payouts-401k-ici", 2023)).toBe(684_700);
  expect(valueOf("contributions-all-dc-household", 2023)! + valueOf("contributions-all-dc-employer", 2023)!).toBe(
    882_851,
  );
  expect(valueOf("payouts-all-dc", 2023)).toBe(874_100);
});

test("what the bare page's money uses does not rest on grade C; what all DC plans use does, and its notes say so", () => {
  const weak = series.filter(({ sources }) => isWeak(atlas, sources));
  expect(weak.map(({ id }) => id).every((id) => id.includes("all-dc"))).toBe(true);
  expect(weak.length).toBe(3);
  expect(weak.filter(({ note }) => !/weak source/i.test(note ?? ""))).toEqual([]);
});
