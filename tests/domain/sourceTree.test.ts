import fc from "fast-check";
import { expect, test } from "vitest";
import { explain } from "../../src/domain/explain";
import { explainCompared } from "../../src/domain/explainCompared";
import { explainHistory, historyRef } from "../../src/domain/explainHistory";
import { explainMarket, explainMarketClass, explainMarketKind } from "../../src/domain/explainMarket";
import { explainPhaseIn, FAMILY } from "../../src/domain/explainPhaseIn";
import { explainRoute, type RouteRef } from "../../src/domain/explainRoute";
import { explainScale } from "../../src/domain/explainScale";
import { explainSweep } from "../../src/domain/explainSweep";
import { EFFECT_ENDS, explainValueEffect } from "../../src/domain/explainValueEffect";
import type { FigureRef } from "../../src/domain/figureRef";
import { flowsOf } from "../../src/domain/flows";
import { historyPeriods } from "../../src/domain/historyPeriods";
import { marketView } from "../../src/domain/marketView";
import { measuredPeriod } from "../../src/domain/measuredPeriod";
import { outcomeOf, type Outcome } from "../../src/domain/outcome";
import { phaseStudy } from "../../src/domain/phaseStudy";
import type { PhaseRef } from "../../src/domain/phaseExplanation";
import { ratioRef, sizeRef } from "../../src/domain/ratioRef";
import { scaleItems } from "../../src/domain/scaleItems";
import { DEFAULT_SCENARIO, FACTORS, type Measure, type Scenario } from "../../src/domain/scenario";
import { sweepOf } from "../../src/domain/sweep";
import { routeOf } from "../../src/domain/targetDateRoute";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { history } from "../support/history";
import { payments } from "../support/payments";
import { expectTree } from "../support/sourceTree";

const classes = [...atlas.classes.keys()];

/** Every figure of the Redirect page that can be asked. */
function redirectRefs(outcome: Outcome): readonly FigureRef[] {
  const { reached, rows, groups, draw, scenario } = outcome;
  const kinds = ["moved", "moved-share", "base", "stays", "asked", "shortfall"] as const;
  const toward = reached.flatMap(({ destination: { id }, size, record, effect }): FigureRef[] => [
    { kind: "share", id },
    { kind: "inflow", id },
    ...(size
      ? ([
          { kind: "percent", id },
          { kind: "size", id },
        ] as const)
      : []),
    ...(record ? ([{ kind: "years", id }] as const) : []),
    ...(effect ? ([{ kind: "effect", id }] as const) : []),
  ]);
  const { ribbons } = flowsOf(outcome, atlas.classes);
  return [
    ...kinds.map((kind): FigureRef => ({ kind })),
    { kind: "people" },
    ...toward,
    ...[...rows.map(({ id }) => id), ...groups.keys()].map((id): FigureRef => ({ kind: "row", id })),
    ...Object.keys(draw).map((id): FigureRef => ({ kind: "draw", id })),
    ...rows.map(({ assetClass: id }): FigureRef => ({ kind: "class", id })),
    ...rows.flatMap(({ basis: id, destination }): FigureRef[] =>
      destination === null ? [{ kind: "basis", id }] : [],
    ),
    ...classes.map((id): FigureRef => ({ kind: "looked-through", id })),
    { kind: "assumed", id: "unknown" },
    ...ribbons
      .slice(0, 20)
      .map(({ from, to }): FigureRef => ({ kind: "ribbon", by: scenario.flow, from, to })),
  ];
}

/** What the page shows for a figure, straight from the outcome. */
function shownValue(
  { scenario, rowById, groups, reached, ...outcome }: Outcome,
  ref: FigureRef,
): number | null {
  const at = reached.find(({ destination }) => "id" in ref && destination.id === ref.id);
  switch (ref.kind) {
    case "moved":
      return outcome.moved;
    case "base":
      return outcome.baseTotal;
    case "moved-share":
      return outcome.movedBp;
    case "shortfall":
      return outcome.shortfall;
    case "row":
      return (rowById.get(ref.id) ?? groups.get(ref.id)!)[scenario.show === "before" ? "before" : "after"];
    case "draw":
      return outcome.draw[ref.id]!;
    case "inflow":
      return outcome.inflow[ref.id]!;
    case "percent":
      return at!.percent;
    case "years":
      return at!.years;
    case "effect":
      return at!.effect!.mid;
    case "looked-through":
      return (scenario.show === "before" ? outcome.classesBefore : outcome.classesAfter)[ref.id]!;
    default:
      return null;
  }
}

// The row of a destination shows what arrives, whichever side is shown.
function isArrival({ rowById }: Outcome, ref: FigureRef): boolean {
  return ref.kind === "row" && (ref.id === "redirected" || rowById.get(ref.id)?.destination !== null);
}

test("check 1: every figure of a redirection opens down to published figures and stated assumptions", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const outcome = outcomeOf(atlas, scenario);
      const seen = new Set<string>();
      for (const ref of redirectRefs(outcome)) {
        const found = explain(atlas, outcome, ref);
        const shown = shownValue(outcome, ref);
        if (shown !== null && !isArrival(outcome, ref)) expect(found.value, JSON.stringify(ref)).toBe(shown);
        expectTree(found, seen);
      }
      for (const id of new Set([...atlas.classes.values()].map(({ family }) => family)))
        expectTree(explainCompared(atlas, outcome, { kind: "family", id }), seen);
    }),
    { numRuns: 40 },
  );
});

function routeRefs(): readonly RouteRef[] {
  const chain = ["target-date", "adopting", "sleeve", "share", "held", "missing"] as const;
  return [
    ...FACTORS.map((id): RouteRef => ({ kind: "factor", id })),
    { kind: "factor-data", id: "share" },
    ...chain.map((id): RouteRef => ({ kind: "chain", id })),
  ];
}

test("check 1: so does every figure of the questions asked further", () => {
  fc.assert(
    fc.property(fittedScenario, fc.nat(40), (scenario, place) => {
      const outcome = outcomeOf(atlas, scenario);
      const seen = new Set<string>();
      for (const { destination, effect } of outcome.reached) {
        if (!effect || effect.mid === 0) continue;
        for (const kind of ["multiplier", "effect-value"] as const)
          for (const at of EFFECT_ENDS)
            expectTree(explainValueEffect(outcome, { kind, id: destination.id, at }), seen);
      }
      const route = routeOf(atlas, scenario);
      for (const ref of route ? routeRefs() : []) expectTree(explainRoute(route!, outcome, ref), seen);
      const sweep = sweepOf(atlas, scenario);
      const { points, reached } = sweep.steps[place]!;
      for (const { destination, size, record } of reached)
        for (const measure of [
          "dollars",
          ...(size ? ["market"] : []),
          ...(record ? ["record"] : []),
        ] as Measure[])
          expectTree(
            explainSweep(atlas, sweep, { kind: "sweep", id: destination.id, measure, at: points }),
            new Set(),
          );
      expectTree(
        explainSweep(atlas, sweep, { kind: "sweep", id: "stocks", measure: "classes", at: points }),
        new Set(),
      );
      for (const { destination: id, kind: threshold, points: passed } of sweep.thresholds)
        if (passed !== null)
          expectTree(explainSweep(atlas, sweep, { kind: "sweep-threshold", id, threshold }), new Set());
    }),
    { numRuns: 40 },
  );
});

function phaseRefs(scenario: Scenario, study: ReturnType<typeof phaseStudy>): readonly PhaseRef[] {
  const { years, destinations, families, published, outcome } = study;
  const sampled = [years[0]!, years[Math.floor(years.length / 2)]!, years.at(-1)!];
  const every = sampled.flatMap(({ year }): PhaseRef[] => [
    ...(["phase-stays", "phase-total", "phase-there", "phase-into"] as const).map((kind) => ({ kind, year })),
    ...families.map((id): PhaseRef => ({ kind: "phase-family", id, year })),
    ...["there", "stays", ...families.map((id) => FAMILY + id)].map((id): PhaseRef => ({
      kind: "phase-part",
      id,
      year,
    })),
    ...destinations.flatMap(({ destination: { id }, size }): PhaseRef[] => [
      { kind: "phase-holding", id, year },
      { kind: "phase-flow", id, year },
      { kind: "phase-part", id, year },
      ...(size ? [{ kind: "phase-market", id, year } as const] : []),
    ]),
  ]);
  const marks = destinations.flatMap(({ destination: { id }, record, firstAbove }): PhaseRef[] => [
    ...(record ? [{ kind: "phase-record", id } as const] : []),
    ...(firstAbove === null ? [] : [{ kind: "phase-above", id } as const]),
  ]);
  const paid =
    published && outcome.scenario === scenario ? (["phase-paid-in", "phase-paid-out"] as const) : [];
  return [...every, ...marks, ...paid.map((kind): PhaseRef => ({ kind }))];
}

test("check 1: so does every figure of a phase-in", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const study = phaseStudy(atlas, outcomeOf(atlas, scenario), payments);
      const seen = new Set<string>();
      for (const ref of phaseRefs(scenario, study)) expectTree(explainPhaseIn(study, ref), seen);
    }),
    { numRuns: 40 },
  );
});

test("check 1: so does every figure of the Market page", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const view = marketView(atlas, { ...scenario, color: "change" });
      const outcome = outcomeOf(atlas, scenario);
      const seen = new Set<string>();
      for (const id of view.releaseTree.tree.byId.keys())
        for (const kind of ["row", "node-change"] as const)
          expectTree(explainMarket(view, { kind, id }), seen);
      for (const { assetClass, basis } of view.rows) {
        const { label, definition } = atlas.classes.get(assetClass)!;
        expectTree(explainMarketClass(view, assetClass, label, definition), new Set());
        expectTree(explainMarketKind(view, { kind: "basis", id: basis }), new Set());
      }
      const { items } = scaleItems(atlas, outcome);
      for (const item of items) {
        expectTree(explainScale(atlas, outcome, sizeRef(item)), seen);
        if (item !== items[0]) expectTree(explainScale(atlas, outcome, ratioRef(items[0]!, item)), seen);
      }
    }),
    { numRuns: 30 },
  );
});

test("check 1: so does every point of the history, in each measure", () => {
  const seen = new Set<string>();
  for (const period of historyPeriods(history))
    for (const measure of ["usd", "share", "real"] as const) {
      const { parts, total } = measuredPeriod(history, period, measure);
      for (const [part, figure] of Object.entries(period.figures)) {
        const value = part === "total" ? total : parts[part as keyof typeof parts];
        if (!figure || value === null) continue;
        const found = explainHistory(history, historyRef(figure.id, period.at, measure));
        expect(found.value).toBe(value);
        expectTree(found, seen);
      }
    }
  expect(seen.size).toBeGreaterThan(500);
});

test("a share of a market opens into what arrives and the size, and those into dollars of published releases", () => {
  const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
  const percent = explain(atlas, outcome, { kind: "percent", id: "bitcoin" });
  const [arrives, size] = percent.steps.map(({ open }) => open!());
  expect([arrives!.value, size!.value, size!.basis]).toEqual([108_750, 1_637_305, "derived"]);
  expect(arrives!.steps.map(({ value, basis }) => [value, basis])).toEqual([
    [8_700_000, "published"],
    [125, "choice"],
  ]);
  const base = arrives!.steps[0]!.open!();
  expect([base.value, base.basis, base.sources, base.steps]).toEqual([
    8_700_000,
    "published",
    ["ici-2025-q1-release"],
    [],
  ]);
});
