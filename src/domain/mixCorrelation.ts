import { portfolioVolatility, type Matrix } from "./portfolioRisk";

/**
 * How the returns of two mixes move together, -1 to 1: w′ S v / (σ(w) σ(v)), the covariance from (σ²(w+v) − σ²(w) − σ²(v))
 * / 2. 1 where one of them does not swing. All in the order of the matrix; `volatility` in any unit.
 */
export function mixCorrelation(
  one: readonly number[],
  other: readonly number[],
  volatility: readonly number[],
  matrix: Matrix,
): number {
  const of = (weights: readonly number[]) => portfolioVolatility(weights, volatility, matrix);
  const [first, second] = [of(one), of(other)];
  const both = of(one.map((weight, place) => weight + other[place]!));
  if (first === 0 || second === 0) return 1;
  const found = (both * both - first * first - second * second) / (2 * first * second);
  return Math.max(-1, Math.min(1, found));
}
