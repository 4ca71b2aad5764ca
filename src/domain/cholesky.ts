/** A pivot of a semi-definite matrix may be this far below zero by rounding to four decimals. */
const TOLERANCE = 1e-6;

/**
 * The lower triangle L with L Lᵀ = the matrix; a pivot that is zero within the tolerance gives a column of zeros.
 * Null where the matrix is not symmetric or not positive semi-definite. Source: Golub and Van Loan, Matrix
 * Computations, 4.2.
 */
export function cholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const size = matrix.length;
  const lower: number[][] = matrix.map(() => Array.from({ length: size }, () => 0));
  for (let row = 0; row < size; row++) {
    if (matrix[row]!.length !== size) return null;
    for (let column = 0; column <= row; column++) {
      if (matrix[row]![column] !== matrix[column]![row]) return null;
      let rest = matrix[row]![column]!;
      for (let k = 0; k < column; k++) rest -= lower[row]![k]! * lower[column]![k]!;
      const pivot = lower[column]![column]!;
      if (column < row) {
        if (pivot === 0 && Math.abs(rest) > Math.sqrt(TOLERANCE)) return null;
        lower[row]![column] = pivot === 0 ? 0 : rest / pivot;
      } else if (rest < -TOLERANCE) return null;
      else lower[row]![row] = rest < TOLERANCE ? 0 : Math.sqrt(rest);
    }
  }
  return lower;
}
