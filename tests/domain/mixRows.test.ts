import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAssetTree, leavesUnder } from "../../src/domain/assetTree";
import { releaseTree } from "../../src/domain/atlas";
import { mixRows } from "../../src/domain/mixRows";
import { redirect } from "../../src/domain/redirect";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { marketNodes, toShares } from "../support/arbitraries";
import { atlas } from "../support/atlas";

const DESTINATIONS = [...atlas.destinations.values()];

const mixes = fc
  .tuple(
    marketNodes.filter(([root]) => root!.usdMillions > 0),
    toShares,
  )
  .map(([nodes, to]) => {
    const leaves = leavesUnder(buildAssetTree(nodes), ["n"]);
    const values = Object.fromEntries(leaves.map((leaf) => [leaf.id, leaf.usdMillions]));
    const redirection = redirect(values, to, "prorata");
    const rows = mixRows(leaves, redirection.draw, DESTINATIONS, redirection.inflow);
    return { leaves, redirection, rows };
  });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

describe("the mix, for any tree and shares,", () => {
  test("sums to the base before and after, and to 10,000 in both columns of shares", () => {
    fc.assert(
      fc.property(mixes, ({ rows, redirection }) => {
        expect(sum(rows.map(({ before }) => before))).toBe(redirection.baseTotal);
        expect(sum(rows.map(({ after }) => after))).toBe(redirection.baseTotal);
        expect(sum(rows.map(({ shareBefore }) => shareBefore))).toBe(10_000);
        expect(sum(rows.map(({ shareAfter }) => shareAfter))).toBe(10_000);
      }),
    );
  });

  test("has the leaves in tree order, then a row for each destination with money, in file order", () => {
    fc.assert(
      fc.property(mixes, ({ rows, leaves, redirection }) => {
        const reached = DESTINATIONS.filter(({ id }) => (redirection.inflow[id] ?? 0) > 0);
        expect(rows.map(({ id }) => id)).toEqual([
          ...leaves.map(({ id }) => id),
          ...reached.map(({ id }) => `to-${id}`),
        ]);
      }),
    );
  });

  test("shows each leaf less its draw, and each destination from 0 to its inflow", () => {
    fc.assert(
      fc.property(mixes, ({ rows, leaves, redirection }) => {
        const values = new Map(leaves.map((leaf) => [leaf.id, leaf.usdMillions]));
        for (const { id, destination, before, after } of rows) {
          expect(before).toBe(destination === null ? values.get(id) : 0);
          expect(after).toBe(
            destination === null ? before - redirection.draw[id]! : redirection.inflow[destination],
          );
        }
      }),
    );
  });
});

test("the default mix: shares of the first rows and of the redirected ones", () => {
  const leaves = leavesUnder(releaseTree(atlas, "2025-q1").tree, ["401k"]);
  const values = Object.fromEntries(leaves.map((leaf) => [leaf.id, leaf.usdMillions]));
  const { draw, inflow } = redirect(values, DEFAULT_SCENARIO.to, "prorata");
  const rows = mixRows(leaves, draw, DESTINATIONS, inflow);
  expect(rows.slice(0, 2).map(({ after, shareBefore }) => [after, shareBefore])).toEqual([
    [2_005_146, 2_426],
    [536_493, 649],
  ]);
  expect(rows.slice(-3).map(({ id, after, shareAfter }) => [id, after, shareAfter])).toEqual([
    ["to-bitcoin", 108_750, 125],
    ["to-gold", 108_750, 125],
    ["to-private-equity", 217_500, 250],
  ]);
});

test("a destination of a leaf's own class keeps a row of its own", () => {
  const leaves = leavesUnder(releaseTree(atlas, "2025-q1").tree, ["db-sl-private-equity"]);
  const rows = mixRows(leaves, { "db-sl-private-equity": 100 }, DESTINATIONS, { "private-equity": 100 });
  expect(rows.map(({ id, assetClass, after }) => [id, assetClass, after])).toEqual([
    ["db-sl-private-equity", "private-equity", 860_087],
    ["to-private-equity", "private-equity", 100],
  ]);
});

test("a leaf without a class is refused", () => {
  const { root } = buildAssetTree([
    { id: "one", parent: null, label: "", shortLabel: "", usdMillions: 1, basis: "published", sources: [] },
  ]);
  expect(() => mixRows([root], { one: 0 }, DESTINATIONS, {})).toThrow();
});
