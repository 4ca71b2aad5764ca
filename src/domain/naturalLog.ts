const STEPS = 256; // parts of [1, 2] with a logarithm each in the table
const LN_2 = 0.6931471805599453;
const BIAS = 1023; // what a double adds to its exponent
const UPPER = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0; // the half that holds the exponent

/** 2 artanh(s) by its series, for s from 0 to 1/3: the logarithm of (1 + s) / (1 - s). */
function twoArtanh(s: number): number {
  let sum = 0;
  for (let power = 41; power > 0; power -= 2) sum = sum * s * s + 1 / power;
  return 2 * s * sum;
}

const inverses = new Float64Array(STEPS + 1);
const logs = new Float64Array(STEPS + 1);
for (let step = 0; step <= STEPS; step++) {
  const part = step / STEPS;
  inverses[step] = 1 / (1 + part);
  logs[step] = step === STEPS ? LN_2 : twoArtanh(part / (2 + part));
}

// By the exponent as a double holds it: the power of two that brings a number to between 1 and 2.
const scales = new Float64Array(2 * BIAS + 1);
scales[BIAS] = 1;
for (let above = 1; above <= BIAS; above++) {
  scales[BIAS + above] = scales[BIAS + above - 1]! / 2;
  scales[BIAS - above] = scales[BIAS - above + 1]! * 2;
}

/**
 * Natural logarithms of numbers from 2.3e-308 up, into `results`, with + - x / and integers alone, so that every engine
 * gives the same bits: those of Math.log differ. Within 1e-12 of it. Method: a table of 256 steps and a series, as in
 * P. T. P. Tang, Table-driven implementation of the logarithm function, ACM TOMS 16, 1990.
 */
export function naturalLogs(values: Float64Array, results: Float64Array): void {
  const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  for (let index = 0; index < values.length; index++) {
    const high = halves[2 * index + UPPER]!;
    const exponent = high >> 20;
    const step = ((high & 0xfffff) + 0x800) >> 12;
    const rest = values[index]! * scales[exponent]! * inverses[step]! - 1; // at most 1/512 in size, exact around 1
    const series = 0.5 - rest * (1 / 3 - rest * (0.25 - rest * 0.2));
    results[index] = (exponent - BIAS) * LN_2 + logs[step]! + (rest - rest * rest * series);
  }
}

/** The natural logarithm of one number, to the same bits as `naturalLogs`. */
export function naturalLog(value: number): number {
  const one = Float64Array.of(value);
  naturalLogs(one, one);
  return one[0]!;
}
