import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawHistory, historyPlaces, STRETCH } from "../../src/domain/drawHistory";
import { pairBuffer } from "../../src/domain/pairBuffer";
import { monthlyGrowth } from "../../src/domain/monthlyGrowth";
import { streamOf } from "../../src/domain/streamOf";
import { BLOCK, blocksOf, type SaverRun } from "../../src/domain/saverRun";
import { balancesOf, bitsOf, simulated } from "../support/simulated";

const OLD = { compound: 0.056, deviation: 0.117 };
const NEW = { compound: 0.058, deviation: 0.118 };
const PATHS = 100_000;
const joint = monthlyGrowth(OLD, NEW, 0.99, 0.025);
const one: SaverRun = {
  model: { kind: "normal", joint },
  balance: 100_000,
  monthly: 0,
  years: 10,
  seed: 1,
  paths: PATHS,
};
const z: Readonly<Record<number, number>> = { 5: -1.6448536269514722, 25: -0.6744897501960817, 50: 0 };

function momentsOf(values: Float64Array) {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const central = (power: number) =>
    values.reduce((sum, each) => sum + (each - mean) ** power, 0) / values.length;
  return { mean, variance: central(2), fourth: central(4) };
}

const model = fc.record({
  kind: fc.constantFrom("normal", "student"),
  joint: fc
    .record({
      old: fc.record({
        compound: fc.double({ min: -0.02, max: 0.1, noNaN: true }),
        deviation: fc.double({ min: 0, max: 0.3, noNaN: true }),
      }),
      fresh: fc.record({
        compound: fc.double({ min: -0.02, max: 0.1, noNaN: true }),
        deviation: fc.double({ min: 0, max: 0.3, noNaN: true }),
      }),
      correlation: fc.double({ min: -1, max: 1, noNaN: true }),
    })
    .map(({ old, fresh, correlation }) => monthlyGrowth(old, fresh, correlation, 0.025)),
});
const history = fc
  .array(
    fc.tuple(fc.double({ min: 0.8, max: 1.2, noNaN: true }), fc.double({ min: 0.8, max: 1.2, noNaN: true })),
    {
      minLength: 24,
      maxLength: 60,
    },
  )
  .map((months) => ({
    kind: "history" as const,
    before: Float64Array.from(months, ([growth]) => growth),
    after: Float64Array.from(months, ([, growth]) => growth),
  }));
const run: fc.Arbitrary<SaverRun> = fc.record({
  model: fc.oneof(model, history) as fc.Arbitrary<SaverRun["model"]>,
  balance: fc.integer({ min: 0, max: 1_000_000 }),
  monthly: fc.integer({ min: 0, max: 5_000 }),
  years: fc.integer({ min: 1, max: 3 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  paths: fc.integer({ min: 1, max: 4 * BLOCK }),
});

describe("100,000 paths of normal growth without contributions", () => {
  const { before, after } = balancesOf(one);

  test("mean and variance agree with the closed form within 3 standard errors, every year, both mixes", () => {
    for (const [values, log] of [
      [before, joint.before],
      [after, joint.after],
    ] as const)
      values.forEach((balances, index) => {
        const months = 12 * (index + 1);
        const variance = months * log.deviation ** 2;
        const mean = one.balance * Math.exp(months * log.mean + variance / 2);
        const square = mean ** 2 * (Math.exp(variance) - 1);
        const found = momentsOf(balances);
        const errorOfMean = Math.sqrt(found.variance / PATHS);
        const errorOfVariance = Math.sqrt((found.fourth - found.variance ** 2) / PATHS);
        expect(Math.abs(found.mean - mean)).toBeLessThan(3 * errorOfMean);
        expect(Math.abs(found.variance - square)).toBeLessThan(3 * errorOfVariance);
      });
  });

  test("quantiles of one asset agree with the lognormal formula within 3 standard errors", () => {
    const years = simulated(one);
    for (const index of [0, 4, 9]) {
      const months = 12 * (index + 1);
      const spread = joint.before.deviation * Math.sqrt(months);
      years[index]!.before.percentiles.forEach((found, place) => {
        const percent = [5, 25, 50, 75, 95][place]!;
        const normal = percent > 50 ? -z[100 - percent]! : z[percent]!;
        const share = percent / 100;
        // The standard error of a quantile of log growth: sqrt(p (1 - p) / n) over the density there.
        const density = Math.exp((-normal * normal) / 2) / (spread * Math.sqrt(2 * Math.PI));
        const error = Math.sqrt((share * (1 - share)) / PATHS) / density;
        const wanted = months * joint.before.mean + spread * normal;
        expect(Math.abs(Math.log(found / one.balance) - wanted)).toBeLessThan(3 * error);
      });
    }
  });

  test("the two mixes move together as much as they should", () => {
    const logs = [before[0]!, after[0]!].map((values) => values.map((each) => Math.log(each / one.balance)));
    const [old, fresh] = logs.map(momentsOf);
    const together = logs[0]!.reduce(
      (sum, each, path) => sum + (each - old!.mean) * (logs[1]![path]! - fresh!.mean),
      0,
    );
    const found = together / PATHS / Math.sqrt(old!.variance * fresh!.variance);
    expect(Math.abs(found - joint.correlation)).toBeLessThan(
      (3 * (1 - joint.correlation ** 2)) / Math.sqrt(PATHS),
    );
  });
});

test("fat tails have the same variance as normal growth, and the kurtosis of Student's t with eight degrees", () => {
  const student = { ...one, years: 1, model: { kind: "student", joint } as const };
  const { before } = balancesOf({ ...student, paths: 400_000 });
  const logs = before[0]!.map((each) => Math.log(each / one.balance));
  const { variance, fourth } = momentsOf(logs);
  const wanted = 12 * joint.before.deviation ** 2;
  expect(Math.abs(variance / wanted - 1)).toBeLessThan(3 * Math.sqrt(2.2 / 400_000));
  // A month has excess kurtosis 6 / (8 - 4); the sum of twelve independent ones a twelfth of it.
  expect(fourth / variance ** 2 - 3).toBeCloseTo(1.5 / 12, 1);
});

test("more workers give the same result: however the blocks are divided, in whatever order they come", () => {
  fc.assert(
    fc.property(run, fc.array(fc.integer({ min: 1, max: 4 })), fc.boolean(), (each, cuts, turned) => {
      const within = cuts.filter((cut) => cut < blocksOf(each));
      const parts = simulated(each, within, (all) => (turned ? all.toReversed() : all));
      expect(parts).toEqual(simulated(each));
    }),
    { numRuns: 30 },
  );
});

test("more paths keep the ones that were there", () => {
  fc.assert(
    fc.property(run, (each) => {
      const all = balancesOf({ ...each, paths: 3 * BLOCK });
      const some = balancesOf({ ...each, paths: BLOCK });
      expect(all.after.map((values) => values.slice(0, BLOCK))).toEqual(some.after);
    }),
    { numRuns: 15 },
  );
});

test("twice the money gives twice of everything", () => {
  fc.assert(
    fc.property(run, (each) => {
      const single = simulated(each);
      const twice = simulated({ ...each, balance: 2 * each.balance, monthly: 2 * each.monthly });
      expect(twice).toEqual(
        single.map((year) => ({
          ...year,
          gap: 2 * year.gap,
          before: { ...year.before, percentiles: year.before.percentiles.map((value) => 2 * value) },
          after: { ...year.after, percentiles: year.after.percentiles.map((value) => 2 * value) },
        })),
      );
    }),
    { numRuns: 20 },
  );
});

test("two mixes that are one give the same balance on every path", () => {
  fc.assert(
    fc.property(run, (each) => {
      const same = { ...each, model: { kind: "student", joint: monthlyGrowth(OLD, OLD, 1, 0.025) } as const };
      const { before, after } = balancesOf(same);
      expect(after).toEqual(before);
    }),
    { numRuns: 10 },
  );
});

test("without swing, money grows by what is expected, and contributions join at the end of each month", () => {
  const still = { compound: 0.1, deviation: 0 };
  const [year] = simulated({
    ...one,
    years: 1,
    paths: 10,
    balance: 1_000,
    monthly: 100,
    model: { kind: "normal", joint: monthlyGrowth(still, still, 1, 0) },
  });
  const month = 1.1 ** (1 / 12);
  const wanted = 1_000 * 1.1 + (100 * (month ** 12 - 1)) / (month - 1);
  for (const found of year!.after.percentiles) expect(found / wanted).toBeCloseTo(1, 12);
});

test("history goes on month by month, and begins anew in one of twelve, both mixes in the same months", () => {
  const months = 120;
  const paths = 20_000;
  const before = Float64Array.from({ length: months }, (_, month) => 1 + month);
  const stream = streamOf(1, 0);
  const places = historyPlaces(stream, months, paths);
  const pairs = pairBuffer(paths);
  let [jumps, sum] = [0, 0];
  const turns = 30;
  for (let turn = 0; turn < turns; turn++) {
    const was = places.slice();
    drawHistory(stream, { before, after: before.map((month) => -month) }, places, pairs);
    expect(pairs.first).toEqual(Float64Array.from(was, (place) => place + 1));
    expect(pairs.second).toEqual(pairs.first.map((month) => -month));
    for (let path = 0; path < paths; path++) {
      if (places[path] === (was[path]! + 1) % months) continue;
      jumps += 1;
      sum += places[path]!;
    }
  }
  const share = (1 / STRETCH) * (1 - 1 / months); // a new stretch may begin where the old one would go on
  const drawn = turns * paths;
  expect(Math.abs(jumps / drawn - share)).toBeLessThan(3 * Math.sqrt((share * (1 - share)) / drawn));
  expect(Math.abs(sum / jumps - (months - 1) / 2)).toBeLessThan(
    (3 * (months / Math.sqrt(12))) / Math.sqrt(jumps),
  );
});

test("a worked example, to the last bit", () => {
  const [year] = simulated({ ...one, years: 1, paths: 1_000, monthly: 500, seed: 42 }).slice(-1);
  expect(year!.after.percentiles.map(bitsOf)).toEqual([
    "40f63d2c7912464a",
    "40f8bfe5eb4ed4c3",
    "40fa903d9424134b",
    "40fcbebb78f9154a",
    "41002bd77062d2c0",
  ]);
  expect([year!.after.percentiles.map(Math.round), year!.belowBefore, year!.after.belowPaidIn]).toEqual([
    [91_091, 101_374, 108_804, 117_740, 132_475],
    459,
    397,
  ]);
});
