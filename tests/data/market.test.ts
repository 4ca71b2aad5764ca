import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FILES } from "../../src/datasets/files";
import { REDIRECTED, redirectedId } from "../../src/domain/scenario";

const json: unknown = JSON.parse(readFileSync(new URL("../../data/market.json", import.meta.url), "utf8"));
const { releases } = v.parse(FILES.market.schema, json);
const complete = releases.filter(({ completeness }) => completeness === "complete");

type Release = (typeof releases)[number];
type Node = Release["nodes"][number];

function childrenOf(release: Release, id: string): readonly Node[] {
  return release.nodes.filter(({ parent }) => parent === id);
}

function leavesUnder(release: Release, id: string): readonly string[] {
  const children = childrenOf(release, id);
  return children.length === 0 ? [id] : children.flatMap((child) => leavesUnder(release, child.id));
}

function nodeOf(release: Release, id: string): Node {
  const found = release.nodes.find((node) => node.id === id);
  if (!found) throw new Error(`${release.id} has no node ${id}`);
  return found;
}

/** The last day of a quarter such as 2025-q1. */
function lastDay(quarter: string): string {
  const [year, number] = quarter.split("-q").map(Number);
  return new Date(Date.UTC(year!, 3 * number!, 0)).toISOString().slice(0, 10);
}

test("releases stand in the order of their quarters, each once", () => {
  const ids = releases.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test("ids of destinations and of the redirected group are free", () => {
  const reserved = releases.flatMap(({ nodes }) =>
    nodes.filter(({ id }) => id === REDIRECTED || id.startsWith(redirectedId(""))),
  );
  expect(reserved).toEqual([]);
});

describe.each(releases)("release $id", (release) => {
  test("is dated on the last day of its quarter and published later", () => {
    expect(release.asOf).toBe(lastDay(release.id));
    expect(release.published > release.asOf).toBe(true);
  });

  test("has every node once, under a node that stands above it, and one root", () => {
    const seen = new Set<string | null>();
    const wrong = release.nodes.flatMap(({ id, parent }) => {
      const fine = !seen.has(id) && (parent === null || seen.has(parent));
      seen.add(id);
      return fine ? [] : [id];
    });
    expect(wrong).toEqual([]);
    expect(release.nodes.filter(({ parent }) => parent === null).map(({ id }) => id)).toEqual([
      "us-retirement",
    ]);
  });

  test("has parents that are the sum of their children, to the million", () => {
    const wrong = release.nodes.flatMap(({ id, usdMillions }) => {
      const children = childrenOf(release, id);
      const sum = children.reduce((all, child) => all + child.usdMillions, 0);
      return children.length === 0 || sum === usdMillions ? [] : [`${id}: ${usdMillions}, children ${sum}`];
    });
    expect(wrong).toEqual([]);
  });

  test("gives a class to every leaf and to no parent", () => {
    const wrong = release.nodes.filter(
      ({ id, assetClass }) => (childrenOf(release, id).length === 0) === (assetClass === undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("has no node with one child only, and none without money", () => {
    const wrong = release.nodes.filter(
      ({ id, usdMillions }) => childrenOf(release, id).length === 1 || usdMillions === 0,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("gives a source to every figure", () => {
    expect(release.nodes.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test("explains every printed total that differs from the sum", () => {
    const silent = release.nodes.filter(
      ({ publishedTotal, usdMillions, note, formula }) =>
        publishedTotal !== undefined && publishedTotal !== usdMillions && !note && !formula,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("has range ends in whole millions", () => {
    const ends = release.nodes.flatMap(({ id, low, high }) => [
      [id, low ?? 0] as const,
      [id, high ?? 0] as const,
    ]);
    expect(ends.filter(([, end]) => !Number.isSafeInteger(end) || end < 0)).toEqual([]);
  });
});

test("every complete release has the same 47 leaves, so that shares survive a change of release", () => {
  const leaves = complete.map((release) => [release.id, leavesUnder(release, "us-retirement").toSorted()] as const);
  expect(leaves.map(([id, ids]) => [id, ids.length])).toEqual(leaves.map(([id]) => [id, 47]));
  expect(leaves).toEqual(leaves.map(([id]) => [id, leaves[0]![1]]));
});

test("a node keeps its parent, its class and its name in every complete release", () => {
  const identity = ({ id, parent, assetClass, shortLabel }: Node) =>
    [id, parent, assetClass, shortLabel].join(" | ");
  const first = new Set(complete[0]!.nodes.map(identity));
  const changed = complete.flatMap(({ id, nodes }) =>
    nodes.filter((node) => !first.has(identity(node))).map((node) => `${id}: ${node.id}`),
  );
  expect(changed).toEqual([]);
});

test("a partial release says in its note that something is missing", () => {
  const silent = releases.filter(
    ({ completeness, note }) => completeness === "partial" && !/unknown|missing|weak|not/.test(note),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("no two tiles of one level carry the same short name", () => {
  const twice = releases.flatMap((release) =>
    release.nodes.flatMap(({ id }) => {
      const names = childrenOf(release, id).map(({ shortLabel }) => shortLabel);
      return new Set(names).size === names.length ? [] : [`${release.id}: ${id}`];
    }),
  );
  expect(twice).toEqual([]);
});

describe("the figures of the contract, first quarter of 2025", () => {
  const release = releases.find(({ id }) => id === "2025-q1")!;

  test("401(k) plans hold 8.7 trillion in 11 leaves", () => {
    expect(nodeOf(release, "401k").usdMillions).toBe(8_700_000);
    expect(
      leavesUnder(release, "401k").map((id) => [id, nodeOf(release, id).usdMillions, nodeOf(release, id).basis]),
    ).toEqual([
      ["401k-equity-us-large", 2_110_680, "estimated"],
      ["401k-equity-us-smid", 564_730, "estimated"],
      ["401k-equity-intl", 524_590, "estimated"],
      ["401k-hybrid", 1_400_000, "published"],
      ["401k-bonds", 556_736, "estimated"],
      ["401k-money", 143_264, "estimated"],
      ["401k-cit-target-date", 1_675_450, "estimated"],
      ["401k-cit-stocks", 558_750, "residual"],
      ["401k-stable-value", 513_300, "estimated"],
      ["401k-company-stock", 435_000, "estimated"],
      ["401k-brokerage", 217_500, "estimated"],
    ]);
  });

  test("all parts sum to 43.548 trillion where 43.4 are printed", () => {
    const root = nodeOf(release, "us-retirement");
    expect([root.usdMillions, root.publishedTotal]).toEqual([43_548_000, 43_400_000]);
  });

  test("the totals of the other quarters are those that were published", () => {
    const rows = releases.map((each) => [
      each.id,
      nodeOf(each, "us-retirement").usdMillions,
      nodeOf(each, "us-retirement").publishedTotal,
      nodeOf(each, "401k").usdMillions,
    ]);
    expect(rows.slice(0, 4)).toEqual([
      ["2025-q1", 43_548_000, 43_400_000, 8_700_000],
      ["2025-q2", 45_886_000, 45_800_000, 9_300_000],
      ["2025-q3", 48_064_000, 48_100_000, 10_000_000],
      ["2026-q1", 47_598_000, 47_598_000, 9_900_000],
    ]);
  });
});
