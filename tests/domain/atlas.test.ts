import { expect, test } from "vitest";
import { isWeak, newestComplete, releaseTree } from "../../src/domain/atlas";
import { atlas } from "../support/atlas";

test("the newest complete release lacks nothing, and none that lacks nothing is newer", () => {
  const newest = newestComplete(atlas);
  expect(newest.completeness).toBe("complete");
  for (const { release } of atlas.releases.values())
    expect(release.completeness === "partial" || release.asOf <= newest.asOf).toBe(true);
});

test("a newer release that is partial is not offered", () => {
  const newest = newestComplete(atlas);
  const newer = { ...newest, id: "2099-q1", asOf: "2099-03-31", completeness: "partial" as const };
  const releases = new Map([
    ...atlas.releases,
    [newer.id, { ...releaseTree(atlas, newest.id), release: newer }],
  ]);
  expect(newestComplete({ ...atlas, releases }).id).toBe(newest.id);
});

test("an unknown release is refused", () => {
  expect(() => releaseTree(atlas, "1999-q1")).toThrow();
});

test("a figure is weak when all its sources are grade C, not when there are none", () => {
  const grade = (wanted: string) => [...atlas.sources.values()].find((source) => source.grade === wanted)!.id;
  expect(isWeak(atlas, [grade("C")])).toBe(true);
  expect(isWeak(atlas, [grade("C"), grade("A")])).toBe(false);
  expect(isWeak(atlas, [])).toBe(false);
});
