import fc from "fast-check";
import { expect, test } from "vitest";
import { marketView, placingRelease, sinceRelease } from "../../src/domain/marketView";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { sumOf } from "../../src/domain/splitWhole";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";

test("whatever was chosen, the market is all of its release, group by group", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const view = marketView(atlas, scenario);
      const { tree } = view.releaseTree;
      expect(view.releaseTree.release.id).toBe(scenario.release);
      expect(view.rows.map(({ id }) => id)).toEqual(
        [...tree.byId.values()].filter(({ children }) => children.length === 0).map(({ id }) => id),
      );
      for (const row of view.rows) expect(row.after).toBe(tree.byId.get(row.id)!.usdMillions);
      for (const [id, { after }] of view.groups)
        if (id !== "redirected") expect(after).toBe(tree.byId.get(id)!.usdMillions);
      expect(view.moved).toBe(0);
      expect(sumOf(Object.fromEntries(view.rows.map(({ id, shareAfter }) => [id, shareAfter])))).toBe(10_000);
    }),
    { numRuns: 300 },
  );
});

test("before is the release compared with where colours mean change, else what is shown", () => {
  const plain = marketView(atlas, DEFAULT_SCENARIO);
  expect(plain.since).toBeNull();
  for (const { before, after } of plain.rows) expect(before).toBe(after);
  const changed = marketView(atlas, {
    ...DEFAULT_SCENARIO,
    release: "2025-q3",
    color: "change",
    since: "2025-q1",
  });
  const earlier = atlas.releases.get("2025-q1")!.tree;
  for (const { id, before } of changed.rows) expect(before).toBe(earlier.byId.get(id)!.usdMillions);
  expect(changed.rowById.get("401k-hybrid")).toMatchObject({ before: 1_400_000, after: 1_600_000 });
});

test("a change is measured from the nearest earlier release, of the first one from the next", () => {
  const since = (release: string) => sinceRelease(atlas, { ...DEFAULT_SCENARIO, release })?.release.id;
  expect([since("2025-q1"), since("2025-q2"), since("2026-q1")]).toEqual(["2025-q2", "2025-q1", "2025-q3"]);
});

test("what the other release does not know is marked, not called unchanged", () => {
  const view = marketView(atlas, { ...DEFAULT_SCENARIO, release: "2026-q1", color: "change" });
  const unmatched = view.rows.filter((row) => row.unmatched).map(({ id }) => id);
  expect(unmatched).toEqual(["dc-rest", "db-and-annuities"]);
});

test("places come from the first release with the same parts", () => {
  const places = (release: string) =>
    placingRelease(atlas, marketView(atlas, { ...DEFAULT_SCENARIO, release })).release.id;
  expect(["2025-q1", "2025-q2", "2025-q3", "2026-q1"].map(places)).toEqual([
    "2025-q1",
    "2025-q1",
    "2025-q1",
    "2026-q1",
  ]);
});
