/** Correlations as rows of a symmetric matrix with ones on the diagonal. */
export type Matrix = readonly (readonly number[])[];

/**
 * Correlations blended towards 1: each is moved `stress` per cent of its way there. A mean of two positive semi-definite
 * matrices, so it is one too.
 */
export function stressedCorrelation(matrix: Matrix, stress: number): Matrix {
  const share = stress / 100;
  return matrix.map((row, one) =>
    row.map((value, other) => (one === other ? 1 : value + share * (1 - value))),
  );
}

/** What each class adds to the variance of a mix, in per cent squared; they sum to it. All in the order of the matrix. */
function varianceParts(weights: readonly number[], volatility: readonly number[], matrix: Matrix) {
  const scaled = weights.map((weight, place) => weight * volatility[place]!);
  return scaled.map((own, one) =>
    matrix[one]!.reduce((all, value, other) => all + own * value * scaled[other]!, 0),
  );
}

/** The volatility of a mix, √(w′ S w), in the unit of `volatility`. Source: Markowitz, Portfolio Selection, 1952. */
export function portfolioVolatility(
  weights: readonly number[],
  volatility: readonly number[],
  matrix: Matrix,
): number {
  const variance = varianceParts(weights, volatility, matrix).reduce((all, part) => all + part, 0);
  return Math.sqrt(Math.max(0, variance));
}

/** What each class adds to the volatility of a mix, in its unit; they sum to it. Zeros where there is none. */
export function volatilityParts(
  weights: readonly number[],
  volatility: readonly number[],
  matrix: Matrix,
): readonly number[] {
  const whole = portfolioVolatility(weights, volatility, matrix);
  return varianceParts(weights, volatility, matrix).map((part) => (whole === 0 ? 0 : part / whole));
}
