import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { releaseDiff } from "../../src/domain/releaseDiff";
import { atlas } from "../support/atlas";

interface RawNode {
  readonly id: string;
  readonly usdMillions: number;
  readonly basis: string;
  readonly sources: readonly string[];
}
const { releases } = JSON.parse(readFileSync(new URL("../../data/market.json", import.meta.url), "utf8")) as {
  releases: readonly { id: string; nodes: readonly RawNode[] }[];
};
const ids = releases.map(({ id }) => id);

test("check 6: the diff of any two releases equals the two JSON files", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (older, newer) => {
      const [before, after] = [older, newer].map(
        (id) => new Map(releases.find((release) => release.id === id)!.nodes.map((node) => [node.id, node])),
      ) as [Map<string, RawNode>, Map<string, RawNode>];
      const diff = releaseDiff(atlas.releases.get(older)!, atlas.releases.get(newer)!);
      const all = new Set([...before.keys(), ...after.keys()]);
      expect(new Set(diff.nodes.map(({ id }) => id))).toEqual(all);
      expect(diff.nodes).toHaveLength(all.size);
      for (const node of diff.nodes) {
        const [one, other] = [before.get(node.id), after.get(node.id)];
        expect([node.before, node.after]).toEqual([one?.usdMillions ?? null, other?.usdMillions ?? null]);
        expect(node.change).toBe(one && other ? other.usdMillions - one.usdMillions : null);
        expect(node.basis).toEqual([one?.basis ?? null, other?.basis ?? null]);
        const kept = (other?.sources ?? []).filter((id) => !node.newSources.includes(id));
        expect(new Set([...kept, ...node.oldSources])).toEqual(new Set(one?.sources));
      }
      expect(diff.added).toEqual([...after.keys()].filter((id) => !before.has(id)));
      expect(diff.removed).toEqual([...before.keys()].filter((id) => !after.has(id)));
    }),
  );
});

test("from Q1 to Q2 2025 401(k) money grows by 600 billion", () => {
  const diff = releaseDiff(atlas.releases.get("2025-q1")!, atlas.releases.get("2025-q2")!);
  const plans = diff.nodes.find(({ id }) => id === "401k")!;
  expect([plans.before, plans.after, plans.change]).toEqual([8_700_000, 9_300_000, 600_000]);
  expect([diff.added, diff.removed]).toEqual([[], []]);
  expect([diff.changed.length, diff.otherBasis.length, diff.otherSources.length]).toEqual([59, 5, 41]);
});

test("a release compared with itself differs in nothing", () => {
  const same = atlas.releases.get("2025-q3")!;
  const { changed, otherBasis, otherSources, added, removed } = releaseDiff(same, same);
  expect([changed, otherBasis, otherSources, added, removed]).toEqual([[], [], [], [], []]);
});
