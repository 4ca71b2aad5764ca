const STEPS = 1_024; // entries of the table for each unit
const REACH = 8; // the table goes so far to either side
const ROUND = 1.5 * 2 ** 42; // the doubles around it are 1/1024 apart: adding it rounds to the table's steps

/** The series of e to the power of x, for x below 1 in size. */
function series(x: number): number {
  let sum = 1;
  for (let power = 20; power > 0; power--) sum = 1 + (sum * x) / power;
  return sum;
}

const table = new Float64Array(2 * REACH * STEPS + 1);
for (let place = 0; place < table.length; place++) {
  let power = series((place - REACH * STEPS) / STEPS / 16);
  for (let doubling = 0; doubling < 4; doubling++) power *= power;
  table[place] = power;
}

/** e to the power of a number that the table does not reach. */
function far(x: number): number {
  if (x > 1_000) return Infinity;
  if (x < -1_000) return 0;
  const half = exponential(x / 2);
  return half * half;
}

/**
 * e to the power of x, with + - x / and integers alone, so that every engine gives the same bits: those of Math.exp
 * differ. Within 1e-12 of it, relatively, where that is a normal double. Method: a table of 1,024 steps a unit and a series.
 */
export function exponential(x: number): number {
  if (!(x < REACH && x > -REACH)) return far(x);
  const step = x + ROUND - ROUND;
  const r = x - step; // at most 1/2048 in size
  return table[(step * STEPS + REACH * STEPS) | 0]! * (1 + r * (1 + r * (0.5 + r * (1 / 6 + r / 24))));
}
