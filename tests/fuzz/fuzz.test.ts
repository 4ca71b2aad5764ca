import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { randomOf } from "./random";
import { TARGETS, type Target } from "./targets";

const inputs = Number(process.env["FUZZ_INPUTS"] ?? 20_000);
// The same inputs in every run of the tests; other ones each night.
const seed = Number(process.env["FUZZ_SEED"] ?? 8);
const MOST_KEPT = 3_000; // inputs of a pool
const found = new URL("found/", import.meta.url);

function flawsOf(target: Target<unknown>, input: unknown, seen: ReadonlySet<string>) {
  try {
    const { flaws, kind } = target.run(input);
    return { flaws: seen.has(kind) ? flaws : [...flaws, ...(target.further?.(input) ?? [])], kind };
  } catch (error) {
    return { flaws: [`throws ${(error as Error).stack}`], kind: "thrown" };
  }
}

/** Writes an input down, so that it can be mended and put into the corpus. */
function keep(target: Target<unknown>, input: unknown): string {
  const text = JSON.stringify(input);
  const name = `${target.name}-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`;
  mkdirSync(found, { recursive: true });
  writeFileSync(new URL(name, found), `${text}\n`);
  return `${name}: ${text.slice(0, 500)}`;
}

function expectGood(target: Target<unknown>, input: unknown, seen: ReadonlySet<string>): string {
  const { flaws, kind } = flawsOf(target, input, seen);
  if (flaws.length > 0) expect(flaws, keep(target, input)).toEqual([]);
  return kind;
}

test.each(TARGETS)("every input of the corpus is taken well: $name", (target) => {
  expect(target.seeds.length).toBeGreaterThan(5);
  for (const input of target.seeds) expectGood(target, input, new Set());
});

test.each(TARGETS)(
  `mutated inputs never throw, never make a figure that is none, and lose nothing unnamed: $name (of ${inputs}, seed ${seed})`,
  (target) => {
    const count = Math.ceil((inputs * target.weight) / 100);
    const pool = [...target.seeds];
    const kinds = new Set<string>();
    for (let place = 0; place < count; place++) {
      const random = randomOf(seed * 1_000_003 + place);
      const input = target.mutate(random.pick(pool), random, pool);
      const kind = expectGood(target, input, kinds);
      // What was taken in a new way is worth mutating further.
      if (!kinds.has(kind) && kind !== "" && pool.length < MOST_KEPT) pool.push(input);
      kinds.add(kind);
    }
    console.log(`${target.name}: ${count} inputs, taken in ${kinds.size} ways`);
    expect(kinds.size).toBeGreaterThan(1);
  },
  36_000_000,
);
