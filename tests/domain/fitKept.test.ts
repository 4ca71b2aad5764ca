import fc from "fast-check";
import { expect, test } from "vitest";
import { leavesUnder } from "../../src/domain/assetTree";
import { releaseTree } from "../../src/domain/atlas";
import { fitKept, fitName } from "../../src/domain/fitKept";
import { keptOf, shortName } from "../../src/domain/keptOf";
import { sameNumbers } from "../../src/domain/sameNumbers";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { sumOf } from "../../src/domain/splitWhole";
import { fittedScenario, linkFields } from "../support/arbitraries";
import { atlas } from "../support/atlas";

const leaves = leavesUnder(releaseTree(atlas, "2025-q1").tree, ["us-retirement"]).map(({ id }) => id);
const twenty = Object.fromEntries(leaves.slice(0, 20).map((id, place) => [id, 405 + place * 10]));

test("whatever is kept has a name of 1 to 24 characters, at most 12 sources, and shares that add up", () => {
  fc.assert(
    fc.property(linkFields, ({ kept = [] }) => {
      const fitted = fitKept(kept, atlas, () => undefined);
      expect(fitted.length).toBeLessThanOrEqual(3);
      for (const { name, to, from } of fitted) {
        expect([...name].length).toBeGreaterThanOrEqual(1);
        expect([...name].length).toBeLessThanOrEqual(24);
        expect(sumOf(to)).toBeLessThanOrEqual(10_000);
        if (from === "prorata") continue;
        expect(Object.keys(from).length).toBeLessThanOrEqual(12);
        expect(sumOf(from)).toBe(10_000);
      }
    }),
  );
});

test("a name is the same after it was fitted once, and holds nothing that cannot be seen", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const name = fitName(text);
      expect(fitName(name)).toBe(name);
      expect(() => encodeURIComponent(name)).not.toThrow();
      expect(fitName(shortName(text))).toBe(shortName(text));
    }),
  );
});

test.each([
  ["  Gold only  ", "Gold only"],
  ["a\u0000b\nc", "abc"],
  ["\u202Eevil\u200B", "evil"],
  ["\ud800", ""],
  ["👩‍🚀 می‌خواهم", "👩‍🚀 می‌خواهم"],
  ["x".repeat(30), "x".repeat(24)],
])("the name %j is kept as %j", (text, name) => {
  expect(fitName(text)).toBe(name);
});

test("a link that names more than 12 sources for a kept scenario says that 12 are used", () => {
  const said: string[] = [];
  const fields = { name: "A", base: ["us-retirement"], from: Object.entries(twenty) };
  const [fitted] = fitKept([fields], atlas, (key, reason) => said.push(`${key} ${reason}`));
  expect(Object.keys(fitted!.from)).toHaveLength(12);
  expect(said).toEqual(["keep1 too-many", "keep1 rescaled"]);
});

test("keeping keeps the 12 largest sources in tree order, rescaled to the whole, and fitting them changes nothing", () => {
  const kept = keptOf("A", { ...DEFAULT_SCENARIO, base: ["us-retirement"], from: twenty });
  expect(Object.keys(kept.from)).toEqual(leaves.slice(8, 20));
  expect(sumOf(kept.from as Record<string, number>)).toBe(10_000);
  const fields = { ...kept, to: Object.entries(kept.to), from: Object.entries(kept.from) };
  expect(fitKept([fields], atlas, () => expect.unreachable())).toEqual([kept]);
});

test("what is kept of any scenario has its numbers", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      expect(sameNumbers(keptOf("A", scenario), scenario)).toBe(true);
    }),
  );
  expect(sameNumbers(DEFAULT_SCENARIO, { ...DEFAULT_SCENARIO, market: "2026-01-01" })).toBe(false);
});
