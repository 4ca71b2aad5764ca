import fc from "fast-check";
import { expect, test } from "vitest";
import { explainSaver } from "../../src/domain/explainSaver";
import { mixCorrelation } from "../../src/domain/mixCorrelation";
import { DEFAULT_CHOICES, type ModelChoices } from "../../src/domain/modelChoices";
import { monthlyGrowth } from "../../src/domain/monthlyGrowth";
import { outcomeOf } from "../../src/domain/outcome";
import { outcomeModel } from "../../src/domain/outcomeModel";
import { parseWhole } from "../../src/domain/parseWhole";
import { saverHistory } from "../../src/domain/saverHistory";
import { saverPlan } from "../../src/domain/saverPlan";
import { saverStudy, type SaverStudy } from "../../src/domain/saverStudy";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { saverCsv } from "../../src/export/saverCsv";
import { plainText } from "../../src/text/parts";
import { saverWords } from "../../src/text/saverWords";
import { assumptions } from "../support/assumptions";
import { atlas } from "../support/atlas";
import { past } from "../support/pastReturns";
import { payments } from "../support/payments";
import { simulated } from "../support/simulated";
import { saverSpelledOut } from "../../src/text/saverTitle";
import { expectTree } from "../support/sourceTree";

function planOf(choices: Partial<ModelChoices> = {}, scenario: Partial<Scenario> = {}) {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...scenario });
  const all = { ...DEFAULT_CHOICES, ...choices };
  const history = all.tails === "bootstrap" ? saverHistory(atlas, outcome, past, all) : null;
  return saverPlan(atlas, outcomeModel(atlas, outcome, assumptions, all), payments, history);
}

function studyOf(choices: Partial<ModelChoices> = {}, scenario: Partial<Scenario> = {}): SaverStudy {
  const plan = planOf({ horizon: 3, ...choices }, scenario);
  return saverStudy(plan, simulated({ ...plan.run, paths: 2_000 }));
}

test("what is not set comes from the data: the newest median that is not weak, new saving for each participant", () => {
  const { usual, balance, add } = planOf();
  expect([usual.balance.id, balance]).toEqual(["vanguard-all-2024", 38_176]);
  expect([usual.add.usdMillions, usual.add.people, add]).toEqual([609_101, 81_626_000, 7_462]);
  // By age the figures of 2024 rest on grade C alone.
  const byAge = planOf({ age: 47 });
  expect([byAge.usual.balance.id, byAge.balance]).toEqual(["vanguard-age-45-54-2023", 60_763]);
  const own = planOf({ balance: 0, add: 12_000 });
  expect([own.balance, own.run.monthly]).toEqual([0, 1_000]);
});

test("two mixes move together by the covariance of their classes", () => {
  const matrix = [
    [1, 0.3],
    [0.3, 1],
  ];
  // w'Sv = 0.6 (0.5 x 100 + 0.5 x 60) + 0.4 (0.5 x 60 + 0.5 x 400) with S = [[100, 60], [60, 400]]
  const wanted = (0.6 * 80 + 0.4 * 230) / Math.sqrt((0.36 * 100 + 0.48 * 60 + 0.16 * 400) * (25 + 30 + 100));
  expect(mixCorrelation([0.6, 0.4], [0.5, 0.5], [10, 20], matrix)).toBeCloseTo(wanted, 12);
  expect(mixCorrelation([1, 0], [1, 0], [0, 20], matrix)).toBe(1);
});

test("monthly log growth gives back the yearly figures that it was made from", () => {
  const yearly = fc.record({
    compound: fc.double({ min: -0.3, max: 0.4, noNaN: true }),
    deviation: fc.double({ min: 0.001, max: 0.9, noNaN: true }),
  });
  fc.assert(
    fc.property(yearly, yearly, fc.double({ min: -0.9, max: 1, noNaN: true }), (one, other, correlation) => {
      const { before, after, correlation: joint } = monthlyGrowth(one, other, correlation, 0.025);
      const back = [before, after].map(({ mean, deviation }) => {
        const nominal = mean + Math.log(1.025) / 12;
        const average = Math.exp(nominal + deviation ** 2 / 2);
        return { nominal, average, spread: average * Math.sqrt(Math.expm1(deviation ** 2)) };
      });
      for (const [index, each] of [one, other].entries()) {
        expect(Math.exp(12 * back[index]!.nominal) - 1).toBeCloseTo(each.compound, 9);
        expect(back[index]!.spread * Math.sqrt(12)).toBeCloseTo(each.deviation, 6);
      }
      // Covariance of two lognormal returns: A B (e^c - 1).
      const covariance = joint * before.deviation * after.deviation;
      const returns = Math.expm1(covariance) * back[0]!.average * back[1]!.average;
      if (Math.abs(joint) < 1)
        expect(returns / (back[0]!.spread * back[1]!.spread)).toBeCloseTo(correlation, 6);
    }),
  );
});

test("the years of a study begin today and hold shares of all futures", () => {
  const { years, last } = studyOf();
  expect(years.map(({ year }) => year)).toEqual([0, 1, 2, 3]);
  expect(years[0]).toMatchObject({
    paidIn: 38_176,
    before: [38_176, 38_176, 38_176, 38_176, 38_176],
    gap: 0,
  });
  expect(last.paidIn).toBeCloseTo(38_176 + 3 * 7_462, 6);
  for (const { before, after } of years)
    for (const side of [before, after]) expect([...side].sort((one, other) => one - other)).toEqual(side);
});

test("from history both mixes take the months of the replay, from its start on", () => {
  const { run, history } = planOf({ tails: "bootstrap", start: "2014-01" });
  expect(run.model.kind).toBe("history");
  expect(history!.before.length).toBe(history!.to - history!.from + 1);
  const [first] = (run.model as Extract<typeof run.model, { kind: "history" }>).before;
  expect(first! * 1.025 ** (1 / 12) - 1).toBeCloseTo(history!.before[0]!, 12);
  expect(history!.sources.length).toBeGreaterThan(0);
});

test("check 1: every figure that is said can be explained and opens down to what was published or assumed", () => {
  for (const tails of ["normal", "student", "bootstrap"] as const) {
    const study = studyOf({ tails });
    const seen = new Set<string>();
    const parts = saverWords(study)
      .flat()
      .filter((part) => typeof part !== "string");
    expect(parts.length).toBeGreaterThan(8);
    for (const { ref, value, unit } of parts) {
      const found = explainSaver(atlas, study, ref as Parameters<typeof explainSaver>[2]);
      expect([found.value, found.unit]).toEqual([value, unit]);
      for (const source of found.sources) expect(atlas.sources.has(source), source).toBe(true);
      expectTree(saverSpelledOut(found), seen);
      if (ref.kind !== "saver-paths") expect(found.sources.length).toBeGreaterThan(0);
    }
  }
});

test("words where nothing moves, and where the new mix is behind", () => {
  const text = (study: SaverStudy) => saverWords(study).map(plainText).join(" ");
  expect(text(studyOf({}, { to: {} }))).toContain("Nothing moves, so both mixes come to the same");
  expect(text(studyOf({ houses: "low" }, { to: { bitcoin: 2_000 } }))).toMatch(
    /in the middle future it has \$[\d,]+ (more|less)\./,
  );
  const behind = studyOf(
    { assume: [{ class: "bitcoin", field: "return", points: -5_000 }] },
    { to: { bitcoin: 2_000 } },
  );
  expect(behind.last.gap).toBeLessThan(0);
  expect(text(behind)).toMatch(/it has \$[\d,]+ less\./);
});

test("the file holds what the study does, unrounded, with its inputs and sources", () => {
  const study = studyOf();
  const lines = saverCsv(atlas, study, "https://example.org/outcome/").trimEnd().split("\n");
  const comments = lines.filter((line) => line.startsWith("#"));
  expect(comments.join()).toContain("Balance 38176 USD, added 7462 USD a year");
  expect(comments.join()).toContain("seed 1, returns normal, inflation 2.5 per cent a year");
  const [header, ...rows] = lines.slice(comments.length);
  expect(header!.split(",").length).toBe(16);
  expect(rows.map((row) => row.split(",").map(Number)[9])).toEqual(study.years.map(({ after }) => after[2]));
});

test("whole numbers are read as people type them", () => {
  const read = ["67,796", "$ 67 796", "0", "1.000.000", "6.5", "-3", "abc", "", "1,2,3"].map(parseWhole);
  expect(read).toEqual([67_796, 67_796, 0, null, null, null, null, null, null]);
});
