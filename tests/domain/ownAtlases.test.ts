import fc from "fast-check";
import { expect, test } from "vitest";
import { releaseTree } from "../../src/domain/atlas";
import { fitScenario } from "../../src/domain/fitScenario";
import { guessClass } from "../../src/domain/guessClass";
import { ownAtlases } from "../../src/domain/ownAtlases";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { sumOf } from "../../src/domain/splitWhole";
import { atlas } from "../support/atlas";
import { finish, ownPlans } from "../support/ownPlans";

const own = { ...DEFAULT_SCENARIO, base: ["own"] };

test("an own plan is a base in whole dollars: nothing of it is lost, whatever moves", () => {
  fc.assert(
    fc.property(ownPlans, fc.nat(10_000), (plan, points) => {
      const { usd } = finish(ownAtlases(atlas, plan));
      const outcome = outcomeOf(usd, { ...own, to: { gold: points } });
      const total = plan.reduce((all, each) => all + each.usd, 0);
      expect(outcome.money).toBe("usd");
      expect(outcome.baseTotal).toBe(total);
      expect(outcome.rows.reduce((all, { after }) => all + after, 0)).toBe(total);
      expect(sumOf(outcome.classesAfter)).toBe(total);
      expect(outcome.rows.slice(0, plan.length).map(({ label, before }) => [label, before])).toEqual(
        plan.map(({ label, usd: dollars }) => [label, dollars]),
      );
    }),
  );
});

test("a plan of $200,000: 5 % of it against markets in dollars", () => {
  const plan = [
    { label: "S&P 500 Index", usd: 120_000, assetClass: "us-large-stocks" },
    { label: "Target 2045", usd: 50_001, assetClass: "target-date" },
    { label: "Stable value", usd: 29_999, assetClass: "stable-value" },
  ];
  const { usd, usdMillions } = finish(ownAtlases(atlas, plan));
  const outcome = outcomeOf(usd, own);
  expect(outcome.inflow).toEqual({ bitcoin: 2_500, gold: 2_500, "private-equity": 5_000 });
  expect(outcome.draw).toEqual({ "own-1": 6_000, "own-2": 2_500, "own-3": 1_500 });
  const size = atlas.destinations.get("gold")!.sizes.find((each) => each.default === "story")!;
  const gold = outcome.reached.find(({ destination }) => destination.id === "gold")!;
  expect(gold.size!.usdMillions).toBe(size.usdMillions * 1_000_000);
  expect(gold.percent).toBeCloseTo((100 * 0.0025) / size.usdMillions, 15);
  // The market itself is the same in both, in either unit.
  const market = outcomeOf(usdMillions, DEFAULT_SCENARIO);
  expect(market).toMatchObject({ money: "usdMillions", baseTotal: 8_700_000, moved: 435_000 });
  expect(outcomeOf(usd, DEFAULT_SCENARIO).baseTotal).toBe(8_700_000_000_000);
  expect(releaseTree(usd, "2025-q1").tree.root.id).toBe(releaseTree(atlas, "2025-q1").tree.root.id);
});

test("a link to a plan that is not here falls back to the usual money, says so, and keeps the rest", () => {
  const { scenario, notes } = fitScenario({ base: ["own"], to: [["gold", 700]] }, atlas);
  expect(scenario).toMatchObject({ base: ["401k"], to: { gold: 700 } });
  expect(notes).toEqual([{ key: "base", reason: "no-plan" }]);
});

test("an own plan is a base by itself, its holdings are none, and only it carries a plan in the link", () => {
  const { usdMillions: known } = finish(ownAtlases(atlas, [{ label: "Fund", usd: 9, assetClass: "bonds" }]));
  const fit = (base: readonly string[]) => fitScenario({ base, mix: "9.bonds.Fund" }, known).scenario;
  expect(fit(["own"])).toMatchObject({ base: ["own"], mix: "9.bonds.Fund" });
  expect(fit(["own", "ira"])).toMatchObject({ base: ["own"] });
  expect(fit(["ira", "own"])).toMatchObject({ base: ["ira"], mix: null });
  expect(fit(["own-1"])).toMatchObject({ base: ["401k"], mix: null });
});

test.each([
  ["Vanguard Institutional 500 Index Trust", "us-large-stocks"],
  ["Fidelity Freedom Fund 2040", "target-date"],
  ["Total International Stock Index", "intl-stocks"],
  ["US Small-Cap Value", "us-small-mid-stocks"],
  ["Core Plus Bond Fund", "bonds"],
  ["Stable Value Fund", "stable-value"],
  ["Treasury Money Market", "money-market"],
  ["iShares Bitcoin Trust (IBIT)", "bitcoin"],
  ["BrokerageLink", "brokerage"],
  ["My thing", "not-broken-down"],
])("the class of %j is guessed as %s", (label, assetClass) => {
  expect(guessClass(label)).toBe(assetClass);
  expect(atlas.classes.has(assetClass)).toBe(true);
});
