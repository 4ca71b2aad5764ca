import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAssetTree, isWithin, leavesUnder, pathUp, type AssetTree } from "../../src/domain/assetTree";
import { releaseTree } from "../../src/domain/atlas";
import type { MarketNode } from "../../src/domain/market";
import { marketNodes } from "../support/arbitraries";
import { atlas } from "../support/atlas";

const STORY = releaseTree(atlas, "2025-q1").tree;

function node(id: string, parent: string | null): MarketNode {
  return { id, parent, label: id, shortLabel: id, usdMillions: 1, basis: "published", sources: [] };
}

function sumOfLeaves(tree: AssetTree, id: string): number {
  return leavesUnder(tree, [id]).reduce((all, leaf) => all + leaf.usdMillions, 0);
}

/** The same nodes level by level: siblings keep their order, the file is no longer depth first. */
function byLevel(nodes: readonly MarketNode[]): readonly MarketNode[] {
  const depth = ({ id }: MarketNode) => id.split("-").length;
  return [...nodes].sort((one, other) => depth(one) - depth(other));
}

describe("a tree, for any market,", () => {
  test("keeps every node once, parents before children", () => {
    fc.assert(
      fc.property(marketNodes, (nodes) => {
        const ids = [...buildAssetTree(nodes).byId.keys()];
        expect(ids).toEqual(nodes.map(({ id }) => id));
      }),
    );
  });

  test("does not depend on how a file mixes levels, as siblings keep their order", () => {
    fc.assert(
      fc.property(marketNodes, (nodes) => {
        expect([...buildAssetTree(byLevel(nodes)).byId.keys()]).toEqual(nodes.map(({ id }) => id));
      }),
    );
  });

  test("every node is the sum of its leaves", () => {
    fc.assert(
      fc.property(marketNodes, (nodes) => {
        const tree = buildAssetTree(nodes);
        for (const each of nodes) expect(sumOfLeaves(tree, each.id)).toBe(each.usdMillions);
      }),
    );
  });

  test("the leaves under the root's children, in any order, are the leaves of the root in tree order", () => {
    fc.assert(
      fc.property(marketNodes, (nodes) => {
        const tree = buildAssetTree(nodes);
        fc.pre(tree.root.children.length > 0);
        const backwards = tree.root.children.map(({ id }) => id).reverse();
        expect(leavesUnder(tree, backwards)).toEqual(leavesUnder(tree, [tree.root.id]));
      }),
    );
  });

  test("a path leads from a node by its parents to the root, and only what is on it holds the node", () => {
    fc.assert(
      fc.property(marketNodes, fc.nat(), (nodes, pick) => {
        const tree = buildAssetTree(nodes);
        const { id } = nodes[pick % nodes.length]!;
        const path = pathUp(tree, id);
        expect(path[0]).toBe(id);
        expect(path.at(-1)).toBe(tree.root.id);
        expect(path.slice(1)).toEqual(path.slice(0, -1).map((step) => tree.byId.get(step)!.parent));
        const holders = nodes.filter((other) => isWithin(tree, id, [other.id])).map((other) => other.id);
        expect(holders).toEqual([...path].reverse());
      }),
    );
  });
});

describe("a tree by example", () => {
  test("a leaf is its own only leaf", () => {
    expect(leavesUnder(STORY, ["401k-bonds"]).map(({ id }) => id)).toEqual(["401k-bonds"]);
  });

  test("several nodes give their leaves in tree order, whatever the order they are named in", () => {
    const named = leavesUnder(STORY, ["401k-fixed", "ira-funds"]).map(({ id }) => id);
    expect(named).toEqual([
      "ira-funds-stocks",
      "ira-funds-hybrid",
      "ira-funds-bonds",
      "ira-funds-money",
      "401k-bonds",
      "401k-money",
    ]);
  });

  test("an unknown id has no path, no leaves and is within nothing", () => {
    expect(pathUp(STORY, "nowhere")).toEqual([]);
    expect(leavesUnder(STORY, ["nowhere"])).toEqual([]);
    expect(isWithin(STORY, "nowhere", ["nowhere"])).toBe(false);
  });

  test.each([
    ["no root", [node("one", "two"), node("two", "one")]],
    ["two roots", [node("one", null), node("two", null)]],
    ["an unknown parent", [node("one", null), node("two", "nowhere")]],
    ["a repeated id", [node("one", null), node("two", "one"), node("two", "one")]],
    ["a circle beside the root", [node("one", null), node("two", "three"), node("three", "two")]],
    ["no nodes", []],
  ])("%s is refused", (_, nodes) => {
    expect(() => buildAssetTree(nodes)).toThrow();
  });
});
