import fc from "fast-check";
import { expect, test } from "vitest";
import { explainPhaseIn, FAMILY } from "../../src/domain/explainPhaseIn";
import type { PhaseRef } from "../../src/domain/phaseExplanation";
import { outcomeOf } from "../../src/domain/outcome";
import type { PhaseExplanation } from "../../src/domain/phaseExplanation";
import { familiesAt, phaseStudy, thereAt, type PhaseStudy } from "../../src/domain/phaseStudy";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { sumOf } from "../../src/domain/splitWhole";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { payments } from "../support/payments";

function studyOf(scenario: Scenario): PhaseStudy {
  return phaseStudy(atlas, outcomeOf(atlas, scenario), payments);
}

/** Every figure that a panel of this study can show. */
function figuresOf({ years, destinations, families, published }: PhaseStudy): readonly PhaseRef[] {
  const reached = destinations.map(({ destination }) => destination.id);
  return [
    ...years.flatMap(({ year }): PhaseRef[] => [
      ...(["phase-stays", "phase-total", "phase-there", "phase-into"] as const).map((kind) => ({
        kind,
        year,
      })),
      ...reached.flatMap((id): PhaseRef[] => [
        { kind: "phase-holding", id, year },
        { kind: "phase-flow", id, year },
        { kind: "phase-part", id, year },
      ]),
      ...destinations.flatMap(({ destination: { id }, size }): PhaseRef[] =>
        size ? [{ kind: "phase-market", id, year }] : [],
      ),
      ...families.flatMap((id): PhaseRef[] => [
        { kind: "phase-family", id, year },
        { kind: "phase-part", id: FAMILY + id, year },
      ]),
      { kind: "phase-part", id: "there", year },
      { kind: "phase-part", id: "stays", year },
    ]),
    ...destinations.flatMap(({ destination: { id }, record, firstAbove }): PhaseRef[] => [
      ...(record ? [{ kind: "phase-record", id } as const] : []),
      ...(firstAbove === null ? [] : [{ kind: "phase-above", id } as const]),
    ]),
    ...(published ? [{ kind: "phase-paid-in" } as const, { kind: "phase-paid-out" } as const] : []),
  ];
}

/** What steps of sums come to; null where a product or quotient is among them. */
function added({ steps }: PhaseExplanation): number | null {
  if (steps.length === 0 || steps.some(({ sign }) => sign === "×" || sign === "÷")) return null;
  return steps.reduce((all, { sign, value }) => (sign === "−" ? all - value : all + value), 0);
}

test("every figure is explained with sources that exist, and its sums add up", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const study = studyOf(scenario);
      for (const ref of figuresOf(study)) {
        const explanation = explainPhaseIn(study, ref);
        expect(Number.isFinite(explanation.value)).toBe(true);
        expect(explanation.sources.length).toBeGreaterThan(0);
        expect(explanation.sources.filter((id) => !atlas.sources.has(id))).toEqual([]);
        const sum = added(explanation);
        if (sum !== null && ref.kind !== "phase-above") expect(sum, ref.kind).toBe(explanation.value);
      }
    }),
    { numRuns: 40 },
  );
});

test("families and destinations make all money, every year", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const study = studyOf(scenario);
      for (const year of study.years) expect(sumOf(familiesAt(study, year)) + thereAt(year)).toBe(year.total);
    }),
    { numRuns: 60 },
  );
});

test("the first year above a record is the first, and years before it are not above", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const study = studyOf(scenario);
      for (const { destination, record, firstAbove } of study.destinations) {
        if (!record) expect(firstAbove).toBe(null);
        else
          for (const { year, flow } of study.years) {
            const isAbove = flow[destination.id]! > record.usdMillionsPerYear;
            if (firstAbove === null || year < firstAbove) expect(isAbove).toBe(false);
            if (year === firstAbove) expect(isAbove).toBe(true);
          }
      }
    }),
    { numRuns: 60 },
  );
});

test("the bare page over ten years: 5% of what is there then, 43,465 million after the first", () => {
  const study = studyOf(DEFAULT_SCENARIO);
  expect(study.years.length).toBe(11);
  expect(study.last.total).toBe(8_700_000 + 10 * (677_730 - 684_700));
  expect(study.last.reached).toEqual({ bitcoin: 107_879, gold: 107_879, "private-equity": 215_757 });
  expect(thereAt(study.years[1]!)).toBe(43_465);
  expect(study.destinations.map(({ firstAbove }) => firstAbove)).toEqual([null, null, null]);
});

test("all of it in one year: bitcoin and gold take in more than their record, private equity does not", () => {
  const study = studyOf({ ...DEFAULT_SCENARIO, years: 1 });
  expect(study.destinations.map(({ firstAbove }) => firstAbove)).toEqual([1, 1, null]);
  const own = studyOf({ ...DEFAULT_SCENARIO, paidIn: 0, paidOut: 0 });
  expect(own.last.total).toBe(8_700_000);
  expect(own.last.reached).toEqual({ bitcoin: 108_750, gold: 108_750, "private-equity": 217_500 });
});

test("what is above rests on the record's source, and on the flow of that year", () => {
  const study = studyOf({ ...DEFAULT_SCENARIO, years: 1 });
  const { value, unit, steps, sources } = explainPhaseIn(study, { kind: "phase-above", id: "gold" });
  expect([value, unit]).toEqual([1, "years"]);
  expect(steps.map((step) => step.value)).toEqual([study.years[1]!.flow["gold"], 89_000]);
  expect(sources).toContain("wgc-gold-etf-2025");
});
