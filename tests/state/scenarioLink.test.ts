import fc from "fast-check";
import { expect, test } from "vitest";
import { fitScenario } from "../../src/domain/fitScenario";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { decodeLink, encodeLink } from "../../src/state/scenarioLink";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { rawQuery } from "../support/rawQueries";

function read(query: string) {
  const { fields, notes } = decodeLink(query);
  const fitted = fitScenario(fields, atlas);
  return { scenario: fitted.scenario, notes: [...notes, ...fitted.notes] };
}

test("10,000 random scenarios come back from their links exactly, key order too, in under 2,000 characters", () => {
  const lengths: number[] = [];
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const link = encodeLink(scenario);
      const { scenario: back, notes } = read(link);
      expect(back).toEqual(scenario);
      expect(Object.keys(back.to)).toEqual(Object.keys(scenario.to));
      expect(Object.keys(back.from)).toEqual(Object.keys(scenario.from));
      expect(notes).toEqual([]);
      lengths.push(encodeLink(scenario, "treemap").length);
    }),
    { numRuns: 10_000 },
  );
  expect(Math.max(...lengths)).toBeLessThan(1_900);
});

test("10,000 mutated links never throw, and every outcome is whole and conserves money", () => {
  fc.assert(
    fc.property(rawQuery, (query) => {
      const { scenario, notes } = read(query);
      const { rows, baseTotal } = outcomeOf(atlas, scenario);
      expect(rows.reduce((all, row) => all + row.after, 0)).toBe(baseTotal);
      expect(rows.every(({ after }) => Number.isSafeInteger(after) && after >= 0)).toBe(true);
      expect(notes.every(({ key }) => key.length <= 41)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

test("the bare page has no query, and a default link is written in full for others", () => {
  expect(encodeLink(DEFAULT_SCENARIO)).toBe("");
  expect(encodeLink(DEFAULT_SCENARIO, "bars")).toBe(
    "?v=1&d=2025-q1&base=401k&to=bitcoin.125~gold.125~private-equity.250&from=prorata&chart=bars&market=story",
  );
});

test.each([
  ["to=", {}, []],
  ["to=gold.0~bitcoin.10", { bitcoin: 10 }, []],
  ["to=gold.10~bitcoin.20", { bitcoin: 20, gold: 10 }, []],
  ["to=gold.123456", {}, ["to unreadable-entry"]],
  ["to=gold.10%7Ebitcoin.20", { bitcoin: 20, gold: 10 }, []],
  ["to=Gold.10", {}, ["to unreadable-entry"]],
  ["to=gold.6000~bitcoin.6000", { bitcoin: 5000, gold: 5000 }, ["to rescaled"]],
  ["to=gold.10&utm_campaign=x&fbclid=y", { gold: 10 }, []],
])("%s is read as %j", (query, to, notes) => {
  const { scenario, notes: said } = read(query);
  expect(scenario.to).toEqual(to);
  expect(Object.keys(scenario.to)).toEqual(Object.keys(to));
  expect(
    said.map(({ key, reason }) => `${key} ${reason}`).filter((note) => !note.includes("nothing")),
  ).toEqual(notes);
});

test.each([
  ["from=401k-bonds.1000", { "401k-bonds": 10_000 }, ["rescaled"]],
  ["from=dc.10000", "prorata", ["unknown-entry", "prorata"]],
  ["from=401k-bonds.5000~ira-deposits.5000", { "401k-bonds": 10_000 }, ["unknown-entry", "rescaled"]],
])("%s is taken from %j", (query, from, reasons) => {
  const { scenario, notes } = read(query);
  expect(scenario.from).toEqual(from);
  expect(notes.map(({ reason }) => reason)).toEqual(reasons);
});

test.each([
  ["focus=401k-bonds", "401k-fixed", 0],
  ["focus=401k", null, 0],
  ["focus=ira-funds", null, 1],
  ["focus=to-gold", "redirected", 0],
  ["to=&focus=redirected", null, 1],
  ["d=2026-q1&focus=401k-equity", null, 1],
])("%s zooms into %j", (query, focus, notes) => {
  const { scenario, notes: said } = read(query);
  expect(scenario.focus).toBe(focus);
  expect(said.filter(({ key }) => key === "focus")).toHaveLength(notes);
});
