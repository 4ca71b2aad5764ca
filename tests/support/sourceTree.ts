import { expect } from "vitest";
import type { Explanation } from "../../src/domain/explanation";
import type { PhaseExplanation } from "../../src/domain/phaseExplanation";
import { atlas } from "./atlas";

type Explained = Explanation | PhaseExplanation;

const DEEPEST = 140; // levels: 30 years of a phase-in, several of each year

function isChosen(basis: string): boolean {
  return basis === "choice" || basis === "assumption";
}

/** A figure of a publication, or an assumption that is stated: with words on how it was made, and sources that are known. */
function expectEnd({ basis, sources, formula, notes, steps, value }: Explained, where: string): void {
  expect(
    sources.filter((id) => !atlas.sources.has(id)),
    where,
  ).toEqual([]);
  if (isChosen(basis) || value === 0) return; // a choice, or nothing
  const stated = basis === "published" || formula !== undefined || notes.length > 0;
  const chosen = steps.length > 0 && steps.every((step) => isChosen(step.basis));
  expect([basis, stated || chosen], where).toEqual([basis, true]);
  // Without a source only what says how it is assumed may stand.
  if (sources.length === 0) expect([where, formula]).toEqual([where, expect.any(String)]);
}

/**
 * Opens every input of a figure, and theirs: each has the value that its own explanation gives, and each way ends in
 * published figures, stated assumptions or choices. `seen`: what was walked already.
 */
export function expectTree(
  explanation: Explained,
  seen = new Set<string>(),
  way: readonly string[] = [],
): void {
  const key = JSON.stringify([explanation.ref, explanation.value]);
  const where = [...way, key].join(" > ");
  expect(way.length, where).toBeLessThan(DEEPEST);
  expect(Number.isFinite(explanation.value), where).toBe(true);
  expect(way.includes(key), `a circle: ${where}`).toBe(false);
  if (seen.has(key)) return;
  seen.add(key);
  const inputs = explanation.steps.filter(({ sign }) => sign !== "=");
  for (const { open, basis, value, what } of inputs) {
    if (!open) {
      expect([isChosen(basis) || value === 0, what], `${where}: ${what} cannot be opened`).toEqual([
        true,
        what,
      ]);
      continue;
    }
    const opened = open();
    expect(Math.abs(opened.value - value), `${where}: ${what}`).toBeLessThanOrEqual(1e-9 * Math.abs(value));
    expectTree(opened, seen, [...way, key]);
  }
  if (!inputs.some(({ open }) => open)) expectEnd(explanation, where);
}
