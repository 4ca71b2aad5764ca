import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstYearAbove, phaseIn, progressAt, type PhasePlan } from "../../src/domain/phaseIn";
import { redirect } from "../../src/domain/redirect";
import { CURVES, MOST_YEARS, WAYS } from "../../src/domain/scenario";
import { sumOf } from "../../src/domain/splitWhole";
import { fromShares, toShares, weightsOf } from "../support/arbitraries";
import { phaseOracle } from "../support/phaseOracle";

const money = fc.oneof(fc.nat(9_000_000), fc.nat(3));
const paid = fc.oneof(fc.constant(0), fc.nat(2_000_000), fc.nat(99_999_999));

const plan: fc.Arbitrary<PhasePlan> = fc
  .record({
    leaves: weightsOf(money),
    to: toShares,
    named: fc.boolean(),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 5 }),
    years: fc.nat(MOST_YEARS),
    curve: fc.constantFrom(...CURVES),
    way: fc.constantFrom(...WAYS),
    growth: fc.oneof(fc.constant(0), fc.nat(2_000)),
    paidIn: paid,
    paidOut: paid,
  })
  .map(({ named, cuts, ...rest }) => {
    const points = cuts.sort((one, other) => one - other);
    return { ...rest, from: named ? fromShares(Object.keys(rest.leaves), points) : ("prorata" as const) };
  });

const still = plan.map((each) => ({ ...each, growth: 0, paidIn: 0, paidOut: 0 }));

describe("a phase-in", () => {
  test("conserves money in every year, whatever the way: what was there, what grew, what was paid", () => {
    fc.assert(
      fc.property(plan, (each) => {
        const years = phaseIn(each);
        for (const [index, year] of years.entries()) {
          expect(sumOf(year.leaves) + sumOf(year.reached)).toBe(year.total);
          const before = index === 0 ? sumOf(each.leaves) : years[index - 1]!.total;
          expect(year.total).toBe(before + year.grown + year.paidIn - year.paidOut);
        }
      }),
    );
  });

  test("holds whole amounts, none below zero, and pays out no more than it was asked to", () => {
    fc.assert(
      fc.property(plan, (each) => {
        for (const year of phaseIn(each)) {
          const held = [
            ...Object.values(year.leaves),
            ...Object.values(year.reached),
            year.total,
            year.grown,
          ];
          expect(held.filter((value) => !Number.isSafeInteger(value) || value < 0)).toEqual([]);
          expect(year.paidOut).toBeLessThanOrEqual(each.paidOut);
        }
      }),
    );
  });

  test("says of each destination where its money came from: a year before, growth, flow", () => {
    fc.assert(
      fc.property(plan, (each) => {
        const years = phaseIn(each);
        years.forEach((year, index) => {
          for (const id of Object.keys(each.to)) {
            const before = index === 0 ? 0 : years[index - 1]!.reached[id]!;
            expect(before + year.growth[id]! + year.flow[id]!).toBe(year.reached[id]);
            if (year.payments)
              expect(year.payments.arrived[id]! - year.payments.left[id]!).toBe(year.flow[id]);
          }
        });
      }),
    );
  });

  test("with no growth and no payments ends exactly at the redirection itself", () => {
    fc.assert(
      fc.property(still, (each) => {
        const years = phaseIn({ ...each, way: "balances" });
        const { draw, inflow } = redirect(each.leaves, each.to, each.from);
        const last = years.at(-1)!;
        expect(years.length).toBe(each.years + 1);
        for (const id of Object.keys(each.leaves)) expect(last.leaves[id]).toBe(each.leaves[id]! - draw[id]!);
        for (const id of Object.keys(each.to)) expect(last.reached[id]).toBe(inflow[id] ?? 0);
      }),
    );
  });

  test("of existing balances never moves back while nothing grows or is paid", () => {
    fc.assert(
      fc.property(still, (each) => {
        const moved = phaseIn({ ...each, way: "balances" }).map(({ reached }) => sumOf(reached));
        expect(moved).toEqual([...moved].sort((one, other) => one - other));
      }),
    );
  });

  test("of new contributions moves nothing that is there already", () => {
    fc.assert(
      fc.property(plan, (each) => {
        const years = phaseIn({ ...each, way: "contributions", growth: 0, paidOut: 0 });
        years.forEach(({ leaves }, index) => {
          if (index === 0) return;
          const before = years[index - 1]!.leaves;
          expect(Object.keys(leaves).filter((id) => leaves[id]! < before[id]!)).toEqual([]);
        });
        const nothingIn = phaseIn({ ...each, way: "contributions", paidIn: 0 });
        expect(nothingIn.filter(({ reached }) => sumOf(reached) > 0)).toEqual([]);
      }),
    );
  });

  test("takes the same way for all money together, by whichever way it goes", () => {
    fc.assert(
      fc.property(plan, (each) => {
        const totals = (way: PhasePlan["way"]) =>
          phaseIn({ ...each, years: Math.max(1, each.years), way }).map(({ total }) => total);
        expect(totals("balances")).toEqual(totals("contributions"));
      }),
    );
  });

  test("is what another program makes of the same formulas", () => {
    fc.assert(
      fc.property(plan, (each) => {
        const own = phaseIn(each).map(({ total, leaves, reached, flow }) => ({
          total,
          leaves,
          reached,
          flow,
        }));
        expect(own).toEqual(phaseOracle(each));
      }),
      { numRuns: 300 },
    );
  });
});

describe("progress", () => {
  test("begins at nothing, ends at all, never goes back, and the S-curve is symmetric", () => {
    for (const curve of CURVES)
      for (let years = 1; years <= MOST_YEARS; years++) {
        const at = (year: number) => {
          const { part, of } = progressAt(year, years, curve);
          return part / of;
        };
        expect([at(0), at(years)]).toEqual([0, 1]);
        for (let year = 1; year <= years; year++) {
          expect(at(year)).toBeGreaterThan(at(year - 1));
          expect(at(year) + at(years - year)).toBeCloseTo(1, 12);
        }
      }
  });

  test("in zero years is all of it at once", () => {
    for (const curve of CURVES) expect(progressAt(0, 0, curve)).toEqual({ part: 1, of: 1 });
  });
});

describe("worked examples", () => {
  const two: PhasePlan = {
    leaves: { stocks: 600, bonds: 400 },
    to: { gold: 1_000 },
    from: "prorata",
    years: 4,
    curve: "linear",
    way: "balances",
    growth: 0,
    paidIn: 0,
    paidOut: 0,
  };
  const gold = (changes: Partial<PhasePlan>) =>
    phaseIn({ ...two, ...changes }).map(({ reached }) => reached["gold"]);

  test("a tenth of 1,000 moves in four years, evenly or along an S", () => {
    expect(gold({})).toEqual([0, 25, 50, 75, 100]);
    expect(gold({ curve: "s" })).toEqual([0, 16, 50, 84, 100]);
    expect(phaseIn(two)[2]!.leaves).toEqual({ stocks: 570, bonds: 380 });
    expect(gold({ years: 0 })).toEqual([100]);
  });

  test("with a tenth of growth, 50 paid in and 30 out", () => {
    const years = phaseIn({ ...two, growth: 1_000, paidIn: 50, paidOut: 30 });
    expect(years.map(({ total }) => total)).toEqual([1_000, 1_120, 1_252, 1_397, 1_557]);
    expect(years.map(({ reached }) => reached["gold"])).toEqual([0, 28, 63, 105, 156]);
    expect(years.map(({ flow }) => flow["gold"])).toEqual([0, 28, 32, 36, 41]);
  });

  test("of 100 a year that is paid in, a tenth goes there in the end", () => {
    const years = phaseIn({ ...two, way: "contributions", paidIn: 100, paidOut: 50 });
    expect(years.map(({ total }) => total)).toEqual([1_000, 1_050, 1_100, 1_150, 1_200]);
    expect(years.map(({ payments }) => payments?.arrived["gold"])).toEqual([undefined, 3, 5, 8, 10]);
    expect(years.map(({ reached }) => reached["gold"])).toEqual([0, 3, 8, 16, 25]);
  });

  test("the first year above a record, or never", () => {
    const years = phaseIn({ ...two, curve: "s" });
    expect(years.map(({ flow }) => flow["gold"])).toEqual([0, 16, 34, 34, 16]);
    expect(firstYearAbove(years, "gold", 33)).toBe(2);
    expect(firstYearAbove(years, "gold", 34)).toBe(null);
    expect(firstYearAbove(phaseIn({ ...two, years: 0 }), "gold", 99)).toBe(0);
  });
});
