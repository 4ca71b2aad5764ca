import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainRoute, type RouteRef } from "../../src/domain/explainRoute";
import { fitScenario } from "../../src/domain/fitScenario";
import { fieldsOf } from "../../src/domain/linkFields";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO, FACTORS, type Scenario } from "../../src/domain/scenario";
import { sumOf } from "../../src/domain/splitWhole";
import { chainOf, chainPoints, routeOf } from "../../src/domain/targetDateRoute";
import { atlas } from "../support/atlas";
import { fittedScenario } from "../support/arbitraries";

const point = fc.integer({ min: 0, max: 10_000 });
const factors = fc.record({ share: point, adoption: point, sleeve: point }, { noNullPrototype: true });

/** The scenario that a preset begins. */
function begun(id: string, change: Partial<Scenario> = {}): Scenario {
  const { base, to, from } = atlas.presets.get(id)!;
  return { ...DEFAULT_SCENARIO, base: [base], to, from, preset: id, ...change };
}

const PRESETS = [...atlas.presets.values()].filter(({ route }) => route);

describe("the chain", () => {
  test("never moves more than its smallest factor, and conserves what it moves", () => {
    fc.assert(
      fc.property(fittedScenario, factors, (scenario, chosen) => {
        const points = chainPoints(chosen);
        expect(points).toBeLessThanOrEqual(Math.min(...Object.values(chosen)));
        expect(Number.isInteger(points)).toBe(true);
        const chain = chainOf(atlas, scenario, chosen);
        if (!chain) return;
        expect(sumOf(chain.to)).toBe(points);
        expect(sumOf(chain.from)).toBe(10_000);
      }),
    );
  });

  test("rounds half up", () => {
    fc.assert(
      fc.property(factors, (chosen) => {
        const { share, adoption, sleeve } = chosen;
        const exact = BigInt(share) * BigInt(adoption) * BigInt(sleeve);
        expect(chainPoints(chosen)).toBe(Number((exact + 50_000_000n) / 100_000_000n));
      }),
    );
  });

  test("grows with each of its factors", () => {
    fc.assert(
      fc.property(factors, fc.constantFrom(...FACTORS), point, (chosen, factor, other) => {
        const more = { ...chosen, [factor]: Math.max(chosen[factor], other) };
        expect(chainPoints(more)).toBeGreaterThanOrEqual(chainPoints(chosen));
      }),
    );
  });

  test("is what the scenario moves, once the scenario takes it: in the outcome too, and after a round trip", () => {
    fc.assert(
      fc.property(fittedScenario, factors, (scenario, chosen) => {
        const chain = chainOf(atlas, scenario, chosen);
        if (!chain) return;
        const { to, from } = chain;
        const taken = { ...scenario, route: chosen, to, from };
        const route = routeOf(atlas, fitScenario(fieldsOf(taken), atlas).scenario)!;
        const outcome = outcomeOf(atlas, taken);
        expect(route.factors).toEqual(chosen);
        expect(route.moved).toBe(outcome.moved);
        expect(route.shortfall).toBe(outcome.shortfall);
        expect(route.movedPoints).toBe(outcome.movedBp);
        expect(route.isUsed).toBe(true);
      }),
    );
  });

  test("is read backwards from what moves, where nobody said a chain: it gives the same total", () => {
    fc.assert(
      fc.property(fittedScenario, (scenario) => {
        const route = routeOf(atlas, { ...scenario, route: null, preset: null });
        const total = sumOf(scenario.to);
        if (!route || total > route.dataShare) return;
        expect(route.origin).toBe("inferred");
        expect(route.points).toBe(total);
      }),
    );
  });
});

describe.each(PRESETS)("$id", ({ id, to, from, route: own }) => {
  test("gives exactly its shares and sources, and is shown as it is", () => {
    const route = routeOf(atlas, begun(id))!;
    expect([route.to, route.from]).toEqual([to, from]);
    expect(Object.keys(route.to)).toEqual(Object.keys(to));
    expect([route.factors, route.origin, route.isUsed]).toEqual([own, "preset", true]);
  });

  test("stays what it is on every complete release", () => {
    for (const { release } of atlas.releases.values()) {
      const route = routeOf(atlas, begun(id, { release: release.id }));
      expect(route?.isUsed ?? "no target-date funds").toBe(
        release.completeness === "complete" ? true : "no target-date funds",
      );
    }
  });

  test("is no longer what moves once a line is changed, and is again once it is changed back", () => {
    const changed = routeOf(atlas, begun(id, { to: { ...to, commodities: 10 } }))!;
    expect([changed.isUsed, changed.points]).toEqual([false, sumOf(to)]);
    expect(routeOf(atlas, begun(id, { from: "prorata" }))!.isUsed).toBe(false);
  });
});

describe("worked examples", () => {
  test("BlackRock's 5 %: 35.34 % x 100 % x 5 % is 1.77 %, 153,990 million dollars", () => {
    const route = routeOf(atlas, begun("blackrock-tdf-5pct"))!;
    expect([route.targetDate, route.adopting, route.moved, route.points]).toEqual([
      3_074_580, 3_074_580, 153_990, 177,
    ]);
    expect(route.dataShare).toBe(3_535);
    expect(route.inflow).toEqual({ "private-equity": 77_430, "private-credit": 76_560 });
  });

  test("half of the funds adopting a sleeve of 20 %: 3.53 %", () => {
    const half = { share: 3_534, adoption: 5_000, sleeve: 2_000 };
    const scenario = begun("blackrock-tdf-20pct", { route: half });
    expect(chainOf(atlas, scenario, half)).toEqual({
      points: 353,
      to: { "private-equity": 177, "private-credit": 176 },
      from: { "401k-hybrid": 4_552, "401k-cit-target-date": 5_448 },
    });
    expect(routeOf(atlas, scenario)).toMatchObject({ origin: "set", isUsed: false });
  });

  test("the 5 % of the bare page would take a sleeve of 14.14 %", () => {
    const route = routeOf(atlas, DEFAULT_SCENARIO)!;
    expect(route.factors).toEqual({ share: 3_535, adoption: 10_000, sleeve: 1_414 });
    expect([route.to, route.isUsed]).toEqual([DEFAULT_SCENARIO.to, false]);
  });

  test("nothing moving and no preset: a sleeve is half private equity, half private credit", () => {
    const nothing = { ...DEFAULT_SCENARIO, to: {} };
    expect(routeOf(atlas, nothing)!.factors.sleeve).toBe(0);
    expect(chainOf(atlas, nothing, { share: 3_535, adoption: 10_000, sleeve: 500 })!.to).toEqual({
      "private-equity": 89,
      "private-credit": 88,
    });
  });

  test("more than the target-date funds hold is not there", () => {
    const route = routeOf(
      atlas,
      begun("blackrock-tdf-5pct", { route: { share: 10_000, adoption: 10_000, sleeve: 5_000 } }),
    )!;
    expect([route.moved, route.shortfall]).toEqual([3_075_450, 4_350_000 - 3_075_450]);
    expect(route.movedPoints).toBe(3_535);
  });

  test("a base without target-date funds has no such way", () => {
    expect(routeOf(atlas, { ...DEFAULT_SCENARIO, base: ["401k-bonds"] })).toBeNull();
    expect(routeOf(atlas, { ...DEFAULT_SCENARIO, release: "2026-q1" })).toBeNull();
  });
});

describe("every figure of the chain says where it is from", () => {
  const refs: readonly RouteRef[] = [
    ...FACTORS.map((id) => ({ kind: "factor", id }) as const),
    { kind: "factor-data", id: "share" },
    ...(["target-date", "adopting", "sleeve", "share", "held", "missing"] as const).map(
      (id) => ({ kind: "chain", id }) as const,
    ),
  ];
  const set = { share: 4_000, adoption: 2_500, sleeve: 800 };
  const states: readonly (readonly [string, Scenario])[] = [
    ["a preset", begun("georgetown-10pct-re")],
    ["a preset with other factors", begun("vanguard-10pct", { route: set })],
    ["no preset", DEFAULT_SCENARIO],
    ["no preset, factors set", { ...DEFAULT_SCENARIO, route: set }],
  ];
  test.each(states)("%s", (_, scenario) => {
    const route = routeOf(atlas, scenario)!;
    for (const ref of refs) {
      const explanation = explainRoute(route, outcomeOf(atlas, scenario), ref);
      expect(explanation.sources.length, JSON.stringify(ref)).toBeGreaterThan(0);
      expect(explanation.sources.filter((id) => !atlas.sources.has(id))).toEqual([]);
      expect(Number.isFinite(explanation.value)).toBe(true);
    }
  });

  test("what is not there: 4,350,000 asked for, less 3,075,450 held", () => {
    const scenario = begun("vanguard-10pct", { route: { share: 10_000, adoption: 10_000, sleeve: 5_000 } });
    const route = routeOf(atlas, scenario)!;
    const card = explainRoute(route, outcomeOf(atlas, scenario), { kind: "chain", id: "missing" });
    expect(card.steps.map(({ sign, value }) => [sign, value])).toEqual([
      ["", 4_350_000],
      ["−", 3_075_450],
    ]);
    const own = explainRoute(route, outcomeOf(atlas, scenario), { kind: "factor-data", id: "sleeve" });
    expect([own.value, own.basis, own.sources]).toEqual([
      1_000,
      "published",
      ["vanguard-private-assets-2025"],
    ]);
  });

  test("the share's range is that of its leaves: 32.7 % to 38 %", () => {
    const card = explainRoute(routeOf(atlas, DEFAULT_SCENARIO)!, outcomeOf(atlas, DEFAULT_SCENARIO), {
      kind: "factor-data",
      id: "share",
    });
    expect([card.value, card.basis]).toEqual([3_535, "estimated"]);
    expect([Math.round(card.low!), Math.round(card.high!)]).toEqual([3_270, 3_800]);
  });

  test("adoption is an assumption, a preset's sleeve is published, what a person set is a choice", () => {
    const bases = (scenario: Scenario) =>
      FACTORS.map(
        (id) =>
          explainRoute(routeOf(atlas, scenario)!, outcomeOf(atlas, scenario), { kind: "factor", id }).basis,
      );
    expect(bases(begun("vanguard-10pct"))).toEqual(["estimated", "assumption", "published"]);
    expect(bases({ ...DEFAULT_SCENARIO, route: set })).toEqual(["choice", "choice", "choice"]);
    expect(bases(DEFAULT_SCENARIO)).toEqual(["estimated", "assumption", "computed"]);
  });
});
