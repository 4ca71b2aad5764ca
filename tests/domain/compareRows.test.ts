import fc from "fast-check";
import { expect, test } from "vitest";
import { compareColumns } from "../../src/domain/compareColumns";
import { compareRows, familiesOf } from "../../src/domain/compareRows";
import { explainCompared } from "../../src/domain/explainCompared";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO, type Kept, type Scenario } from "../../src/domain/scenario";
import { comparedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";

const GOLD: Kept = {
  name: "Gold from bonds",
  release: "2025-q1",
  base: ["401k"],
  to: { gold: 500 },
  from: { "401k-bonds": 10_000 },
  market: "story",
};
const AS_NOW: Kept = { ...GOLD, name: "As now", to: DEFAULT_SCENARIO.to, from: "prorata" };

function idsOf(scenario: Partial<Scenario>) {
  return compareColumns(atlas, { ...DEFAULT_SCENARIO, ...scenario }).map(
    ({ id, onScreen }) => `${id}${onScreen ? " on screen" : ""}`,
  );
}

test.each<readonly [Partial<Scenario>, readonly string[]]>([
  [{}, ["as-it-is", "on-screen on screen"]],
  [{ to: {} }, ["as-it-is on screen"]],
  [{ kept: [GOLD] }, ["as-it-is", "kept-1", "on-screen on screen"]],
  [{ kept: [GOLD, AS_NOW] }, ["as-it-is", "kept-1", "kept-2 on screen"]],
  [{ kept: [AS_NOW, AS_NOW] }, ["as-it-is", "kept-1 on screen", "kept-2"]],
])("of %j the columns are %j", (scenario, ids) => {
  expect(idsOf(scenario)).toEqual(ids);
});

test("each column has the numbers that the page shows once it is opened, and each row those of its column", () => {
  fc.assert(
    fc.property(comparedScenario, (scenario) => {
      const columns = compareColumns(atlas, scenario);
      const rows = compareRows(atlas, columns);
      for (const [place, kept] of scenario.kept.entries()) {
        const { name: _, ...numbers } = kept;
        const { moved, inflow, draw, rows: mix } = outcomeOf(atlas, { ...scenario, ...numbers, focus: null });
        const { outcome } = columns[place + 1]!;
        expect(outcome).toMatchObject({ moved, inflow, draw });
        expect(outcome.rows).toEqual(mix);
      }
      for (const [index, { outcome }] of columns.entries()) {
        const sum = (group: string) =>
          rows
            .filter((row) => row.group === group)
            .map(({ values }) => values[index])
            .reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), 0);
        expect(sum("families")).toBe(outcome.baseTotal);
        expect(sum("holdings")).toBe(outcome.baseTotal - outcome.moved);
      }
      for (const { values, differs } of rows) expect(differs).toBe(new Set(values).size > 1);
    }),
    { numRuns: 300 },
  );
});

test("5 % to gold from bonds beside 5 % to three markets: worked numbers", () => {
  const columns = compareColumns(atlas, { ...DEFAULT_SCENARIO, kept: [GOLD] });
  const rows = compareRows(atlas, columns);
  const values = (kind: string, id?: string) =>
    rows.find(({ ref }) => ref.kind === kind && (id === undefined || ("id" in ref && ref.id === id)))?.values;
  expect(values("base")).toEqual([8_700_000, 8_700_000, 8_700_000]);
  expect(values("moved")).toEqual([0, 435_000, 435_000]);
  expect(values("inflow", "gold")).toEqual([0, 435_000, 108_750]);
  expect(values("inflow", "bitcoin")).toEqual([0, 0, 108_750]);
  expect(values("percent", "bitcoin")![1]).toBe("nothing");
  expect(values("draw", "401k-bonds")).toEqual([0, 435_000, 27_837]);
  expect(rows.filter(({ group }) => group === "draws")).toHaveLength(6);
});

test("every number of every column can be explained by its own outcome", () => {
  const sample = fc.sample(
    comparedScenario.filter(({ kept }) => kept.length > 1),
    { numRuns: 30, seed: 16 },
  );
  for (const scenario of sample) {
    const columns = compareColumns(atlas, scenario);
    for (const { ref, values } of compareRows(atlas, columns))
      for (const [index, value] of values.entries()) {
        if (typeof value !== "number") continue;
        const explanation = explainCompared(atlas, columns[index]!.outcome, ref);
        expect(explanation.value, `${ref.kind} ${index}`).toBe(value);
        expect(explanation.sources.length).toBeGreaterThan(0);
      }
  }
});

test("families stand in the order of their classes, each once", () => {
  expect(familiesOf(atlas)).toEqual([...new Set(familiesOf(atlas))]);
  expect(familiesOf(atlas)[0]).toBe("stocks");
});
