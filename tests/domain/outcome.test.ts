import fc from "fast-check";
import { expect, test } from "vitest";
import { fitScenario } from "../../src/domain/fitScenario";
import { fieldsOf } from "../../src/domain/linkFields";
import { outcomeOf } from "../../src/domain/outcome";
import { explain } from "../../src/domain/explain";
import { encodeLink } from "../../src/state/scenarioLink";
import { fittedScenario, linkFields } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { oracle } from "../support/oracle";
import { rawData } from "../support/rawData";

test("2,000 random outcomes agree with the independent computation", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const outcome = outcomeOf(atlas, scenario);
      const wanted = oracle(encodeLink(scenario) || "?", rawData);
      expect(
        outcome.rows.map(({ id, before, after, shareBefore, shareAfter }) => ({
          id,
          before,
          after,
          shareBefore,
          shareAfter,
        })),
      ).toEqual(wanted.rows);
      expect(outcome.inflow).toEqual(wanted.inflow);
      expect(outcome.shortfall).toBe(wanted.shortfall);
      const nonZero = (sums: Readonly<Record<string, number>>) =>
        Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum > 0));
      expect(nonZero(outcome.classesBefore)).toEqual(wanted.classesBefore);
      expect(nonZero(outcome.classesAfter)).toEqual(wanted.classesAfter);
    }),
    { numRuns: 2_000 },
  );
});

test("the sum after is the sum before, and every group is the sum of its leaves", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const { rows, groups, baseTotal, roots } = outcomeOf(atlas, scenario);
      expect(rows.reduce((all, row) => all + row.before, 0)).toBe(baseTotal);
      expect(rows.reduce((all, row) => all + row.after, 0)).toBe(baseTotal);
      const top = roots.map(({ id }) => groups.get(id) ?? rows.find((row) => row.id === id)!);
      const moved = groups.get("redirected")!.after;
      expect(top.reduce((all, { after }) => all + after, 0) + moved).toBe(baseTotal);
    }),
  );
});

test("fitting never throws, gives a scenario that can be computed, and fitting again changes nothing", () => {
  fc.assert(
    fc.property(linkFields, (fields) => {
      const { scenario } = fitScenario(fields, atlas);
      outcomeOf(atlas, scenario);
      const again = fitScenario(fieldsOf(scenario), atlas);
      expect(again).toEqual({ scenario, notes: [] });
      expect(Object.keys(again.scenario.to)).toEqual(Object.keys(scenario.to));
    }),
    { numRuns: 2_000 },
  );
});

test("every row, card and class of a random outcome can be explained down to sources", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const outcome = outcomeOf(atlas, scenario);
      for (const { id } of outcome.rows) {
        const { sources, value } = explain(atlas, outcome, { kind: "row", id });
        expect(sources.length).toBeGreaterThan(0);
        expect(Number.isFinite(value)).toBe(true);
      }
      for (const { destination, percent, years } of outcome.reached) {
        if (percent !== null)
          expect(explain(atlas, outcome, { kind: "percent", id: destination.id }).value).toBe(percent);
        if (years !== null)
          expect(explain(atlas, outcome, { kind: "years", id: destination.id }).value).toBe(years);
      }
      for (const kind of ["moved", "base", "stays", "shortfall"] as const)
        expect(explain(atlas, outcome, { kind }).sources.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
