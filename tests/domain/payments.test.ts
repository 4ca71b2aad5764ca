import fc from "fast-check";
import { expect, test } from "vitest";
import { releaseTree } from "../../src/domain/atlas";
import { publishedPayments } from "../../src/domain/payments";
import { WAYS } from "../../src/domain/scenario";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { payments } from "../support/payments";

const { tree } = releaseTree(atlas, "2025-q1");
const of = (base: readonly string[], way: (typeof WAYS)[number]) =>
  publishedPayments(payments, tree, base, way);

test("401(k) plans: all that is paid in, or new saving alone, and what is paid out, as printed", () => {
  const balances = of(["401k"], "balances")!;
  expect([balances.paidIn.usdMillions, balances.paidIn.basis, balances.paidIn.year]).toEqual([
    677_730,
    "published",
    2023,
  ]);
  const { paidIn, paidOut } = of(["401k"], "contributions")!;
  expect([paidIn.usdMillions, paidIn.basis]).toEqual([609_101, "derived"]);
  expect([paidOut.usdMillions, paidOut.basis, paidOut.portion]).toEqual([684_700, "published", null]);
});

test("all DC plans: employees and employers added, from a weak source", () => {
  const { paidIn, paidOut } = of(["dc"], "contributions")!;
  expect(paidIn.parts.map(({ usdMillions }) => usdMillions)).toEqual([580_820, 302_031]);
  expect([paidIn.usdMillions, paidIn.basis, paidOut.usdMillions]).toEqual([882_851, "derived", 874_100]);
  expect(paidIn.sources).toEqual(["bea-nipa-7-25"]);
});

test("a part of 401(k) plans: in proportion to its money, estimated", () => {
  const { paidIn, paidOut } = of(["401k-funds"], "balances")!;
  expect(paidIn.usdMillions).toBe(Math.round((677_730 * 5_300_000) / 8_700_000));
  expect([paidIn.basis, paidOut.basis]).toEqual(["estimated", "estimated"]);
  expect(paidIn.portion).toEqual({ base: 5_300_000, of: 8_700_000, label: tree.byId.get("401k")!.label });
  const whole = of(["401k-funds", "401k-outside"], "balances")!;
  expect(whole.paidIn.usdMillions).toBe(677_730);
});

test("nothing is published for any other money", () => {
  for (const base of [["ira"], ["us-retirement"], ["dc", "ira"], ["tsp"], ["401k", "ira"]])
    for (const way of WAYS) expect(of(base, way)).toBe(null);
});

test("is never more than what was printed for the whole, for any base of any release", () => {
  fc.assert(
    fc.property(fittedScenario, ({ release, base, way }) => {
      const found = publishedPayments(payments, releaseTree(atlas, release).tree, base, way);
      if (!found) return;
      for (const { usdMillions, parts } of [found.paidIn, found.paidOut]) {
        expect(Number.isSafeInteger(usdMillions)).toBe(true);
        expect(usdMillions).toBeLessThanOrEqual(parts.reduce((all, part) => all + part.usdMillions, 0));
      }
    }),
  );
});
