import { naturalLogs } from "./naturalLog";
import { drawDisc } from "./streamOf";

/** Degrees of freedom of the fat tails. */
export const DEGREES = 8;

/** Two numbers for each path, and room for what they are made from. */
export interface PairBuffer {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly square: Float64Array;
  readonly log: Float64Array;
  readonly words: Int32Array;
}

/** Room for the pairs of so many paths. */
export function pairBuffer(paths: number): PairBuffer {
  const room = () => new Float64Array(paths);
  return {
    first: room(),
    second: room(),
    square: room(),
    log: room(),
    words: new Int32Array(paths),
  };
}

/** Fills `first` and `second` with pairs of independent standard normal numbers. Marsaglia's polar method, 1964. */
export function drawNormals(stream: Int32Array, { first, second, square, log }: PairBuffer): void {
  drawDisc(stream, first, second, square);
  naturalLogs(square, log);
  for (let path = 0; path < square.length; path++) {
    const factor = Math.sqrt((-2 * log[path]!) / square[path]!);
    first[path]! *= factor;
    second[path]! *= factor;
  }
}

/**
 * Fills `first` and `second` with pairs from the bivariate Student t distribution with eight degrees of freedom, brought
 * to variance 1: both mixes are far out in the same months. Polar method of R. W. Bailey, Mathematics of Computation 62,
 * 1994; for eight degrees its power is -1/4, so that square roots do.
 */
export function drawStudents(stream: Int32Array, { first, second, square }: PairBuffer): void {
  drawDisc(stream, first, second, square);
  for (let path = 0; path < square.length; path++) {
    const root = Math.sqrt(Math.sqrt(square[path]!));
    const factor = Math.sqrt(((DEGREES - 2) * (1 - root)) / (root * square[path]!));
    first[path]! *= factor;
    second[path]! *= factor;
  }
}
