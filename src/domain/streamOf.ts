const GOLDEN = 0x9e3779b9; // 2^32 over the golden ratio
const HALF = 2 ** -31; // turns a signed word into a number between -1 and 1

/** Scrambles 32 bits: the finalizer of MurmurHash3, which maps no two words to one. */
function scramble(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The state of a stream of its own for a block of paths under a seed: four words, both are whole and below 2^32. */
export function streamOf(seed: number, block: number): Int32Array {
  const root = scramble(seed + GOLDEN);
  // Never all zero: four scrambled words are different.
  return Int32Array.from({ length: 4 }, (_, word) => scramble(root ^ scramble(4 * block + word)));
}

/**
 * Draws points that lie evenly in the unit disc into `x` and `y`, with the square of their distance from the middle in
 * `square`, which is above 0. Generator: xoshiro128** 1.1, Blackman and Vigna, 2018; takes its state from `stream` and
 * leaves it there.
 */
export function drawDisc(stream: Int32Array, x: Float64Array, y: Float64Array, square: Float64Array): void {
  let s0 = stream[0]!;
  let s1 = stream[1]!;
  let s2 = stream[2]!;
  let s3 = stream[3]!;
  const count = x.length;
  for (let index = 0; index < count;) {
    let scaled = Math.imul(s1, 5);
    const first = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    let shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    scaled = Math.imul(s1, 5);
    const second = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    const a = (first + 0.5) * HALF;
    const b = (second + 0.5) * HALF;
    const c = a * a + b * b;
    x[index] = a;
    y[index] = b;
    square[index] = c;
    // Outside the disc the place is drawn again. Added, not branched on: no guess of the processor is wrong.
    index += c < 1 ? 1 : 0;
  }
  stream[0] = s0;
  stream[1] = s1;
  stream[2] = s2;
  stream[3] = s3;
}

/** Fills `words` with random words of 32 bits, signed, from the same generator. */
export function drawWords(stream: Int32Array, words: Int32Array): void {
  let [s0, s1, s2, s3] = stream as unknown as [number, number, number, number];
  for (let index = 0; index < words.length; index++) {
    const scaled = Math.imul(s1, 5);
    words[index] = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
  }
  stream.set([s0, s1, s2, s3]);
}
