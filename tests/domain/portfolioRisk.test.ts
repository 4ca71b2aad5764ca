import fc from "fast-check";
import { expect, test } from "vitest";
import { cholesky } from "../../src/domain/cholesky";
import { portfolioVolatility, stressedCorrelation, volatilityParts } from "../../src/domain/portfolioRisk";

const SIZE = 4;
const number = fc.double({ min: 0, max: 1, noNaN: true });

/** Correlations of random factors: positive semi-definite by their making. */
const correlations = fc
  .array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), {
    minLength: SIZE,
    maxLength: SIZE,
  })
  .map((loads) => {
    const unit = loads.map((row) => {
      const all = [...row, 1];
      const length = Math.hypot(...all);
      return all.map((each) => each / length);
    });
    return unit.map((one, row) =>
      unit.map((other, column) => {
        const value = one.reduce((all, each, place) => all + each * other[place]!, 0);
        return row === column ? 1 : value;
      }),
    );
  });

const four = fc.array(number, { minLength: SIZE, maxLength: SIZE });

test("two assets: √(a² + b² + 2abρ), to 1e-9", () => {
  const swing = portfolioVolatility(
    [0.6, 0.4],
    [16.78, 4.76],
    [
      [1, 0.33],
      [0.33, 1],
    ],
  );
  const [a, b] = [0.6 * 16.78, 0.4 * 4.76];
  expect(Math.abs(swing - Math.sqrt(a * a + b * b + 2 * a * b * 0.33))).toBeLessThan(1e-9);
});

test("for any mix: as d'Σd by another road, its parts sum to it, and stress never lowers it", () => {
  fc.assert(
    fc.property(correlations, four, four, fc.nat(99), (matrix, weights, swings, stress) => {
      const swing = portfolioVolatility(weights, swings, matrix);
      const loads = cholesky(matrix)!;
      const factors = loads.map((_, column) =>
        weights.reduce((all, weight, row) => all + weight * swings[row]! * loads[row]![column]!, 0),
      );
      expect(Math.abs(swing - Math.hypot(...factors))).toBeLessThan(1e-6);
      const parts = volatilityParts(weights, swings, matrix).reduce((all, part) => all + part, 0);
      expect(Math.abs(parts - swing)).toBeLessThan(1e-9);
      const at = (of: number) => portfolioVolatility(weights, swings, stressedCorrelation(matrix, of));
      expect(at(stress + 1)).toBeGreaterThanOrEqual(at(stress) - 1e-12);
    }),
  );
});

test("stress keeps the diagonal and the symmetry, ends at 1, and stays positive semi-definite", () => {
  fc.assert(
    fc.property(correlations, fc.integer({ min: 0, max: 100 }), (matrix, stress) => {
      const stressed = stressedCorrelation(matrix, stress);
      expect(stressed.every((row, place) => row[place] === 1)).toBe(true);
      expect(cholesky(stressed)).not.toBeNull();
    }),
  );
  expect(stressedCorrelation([[1, -0.5], [-0.5, 1]], 100)).toEqual([[1, 1], [1, 1]]); // prettier-ignore
  expect(stressedCorrelation([[1, 0.2], [0.2, 1]], 50)[0]![1]).toBeCloseTo(0.6, 12); // prettier-ignore
});

test("a matrix that is not one of correlations has no lower triangle", () => {
  expect(cholesky([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])).toBeNull(); // prettier-ignore
  expect(cholesky([[1, 0.5], [0.4, 1]])).toBeNull(); // prettier-ignore
  expect(cholesky([[1, 2], [2, 1]])).toBeNull(); // prettier-ignore
  expect(cholesky([[1, 1], [1, 1]])).toEqual([[1, 0], [1, 0]]); // prettier-ignore
});
