import fc from "fast-check";
import { expect, test } from "vitest";
import { drawDisc, drawWords, streamOf } from "../../src/domain/streamOf";

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test("the generator is xoshiro128**: the first numbers of its authors' state 1, 2, 3, 4", () => {
  const words = new Int32Array(4);
  drawWords(Int32Array.of(1, 2, 3, 4), words);
  expect([...words]).toEqual([11_520, 0, 5_927_040, 70_819_200]);
});

test("points of the disc are those of the words, two for each, the ones outside left out", () => {
  fc.assert(
    fc.property(seed, (each) => {
      const words = new Int32Array(400);
      drawWords(streamOf(each, 0), words);
      const [x, y, square] = [new Float64Array(50), new Float64Array(50), new Float64Array(50)];
      drawDisc(streamOf(each, 0), x, y, square);
      const even = [...words].map((word) => (word + 0.5) / 2 ** 31);
      const points = Array.from(
        { length: 200 },
        (_, pair) => [even[2 * pair]!, even[2 * pair + 1]!] as const,
      );
      const inside = points.filter(([a, b]) => a * a + b * b < 1).slice(0, 50);
      expect(inside).toEqual([...x].map((a, index) => [a, y[index]!]));
      for (const each of square) expect(each > 0 && each < 1).toBe(true);
    }),
  );
});

test("drawing goes on where it stopped", () => {
  const whole = new Int32Array(30);
  drawWords(streamOf(7, 3), whole);
  const stream = streamOf(7, 3);
  const [head, tail] = [new Int32Array(10), new Int32Array(20)];
  drawWords(stream, head);
  drawWords(stream, tail);
  expect([...head, ...tail]).toEqual([...whole]);
});

test("no two blocks of a seed, and no two seeds, share a stream", () => {
  const states = [0, 1, 2, 0x9e3779b9, 2 ** 32 - 1].flatMap((each) =>
    Array.from({ length: 400 }, (_, block) => streamOf(each, block).join()),
  );
  expect(new Set(states).size).toBe(states.length);
  fc.assert(
    fc.property(seed, fc.nat(1_000), (each, block) => {
      expect(streamOf(each, block).some((word) => word !== 0)).toBe(true);
    }),
  );
});
