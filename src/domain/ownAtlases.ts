import type { AssetNode, AssetTree } from "./assetTree";
import type { Atlas, ReleaseTree } from "./atlas";
import type { Absorption, Comparator, Destination } from "./market";
import type { OwnPlan } from "./ownPlan";
import { OWN } from "./scenario";

/** The data with an own plan beside the market of every release: in millions for the market, in dollars for the plan. `market`: without it. */
export interface OwnAtlases {
  readonly plan: OwnPlan;
  readonly market: Atlas;
  readonly usdMillions: Atlas;
  readonly usd: Atlas;
}

const MILLION = 1_000_000;
const LONGEST_SHORT = 28; // characters of a short name

/** The node of a holding, counted from 1: short, so that a link can name many. */
function ownId(place: number): string {
  return `${OWN}-${place + 1}`;
}

function shortLabel(label: string): string {
  const letters = [...label];
  return letters.length <= LONGEST_SHORT
    ? label
    : `${letters
        .slice(0, LONGEST_SHORT - 1)
        .join("")
        .trimEnd()}…`;
}

const given = { basis: "own", sources: [] } as const;

/** A plan as a group with its holdings as leaves; its money is in whole dollars. */
function* ownNode(plan: OwnPlan): Generator<void, AssetNode> {
  const children: AssetNode[] = [];
  let total = 0;
  for (const [place, { label, usd, assetClass }] of plan.entries()) {
    total += usd;
    children.push({
      id: ownId(place),
      parent: OWN,
      label,
      shortLabel: shortLabel(label),
      usdMillions: usd,
      assetClass,
      children: [],
      ...given,
    });
    if (place % 500 === 0) yield;
  }
  return { id: OWN, parent: null, label: OWN, shortLabel: OWN, usdMillions: total, children, ...given };
}

/** Money in dollars: exact, since all of it is less than 2^53. */
function times(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : amount * MILLION;
}

function nodeInDollars(node: AssetNode): AssetNode {
  return {
    ...node,
    usdMillions: node.usdMillions * MILLION,
    publishedTotal: times(node.publishedTotal),
    low: times(node.low),
    high: times(node.high),
    children: node.children.map(nodeInDollars),
  };
}

function treeInDollars(tree: AssetTree): AssetTree {
  const root = nodeInDollars(tree.root);
  const byId = new Map<string, AssetNode>();
  function enter(node: AssetNode): void {
    byId.set(node.id, node);
    node.children.forEach(enter);
  }
  enter(root);
  return { root, byId };
}

function sized<Entry extends { usdMillions: number; low?: number | undefined; high?: number | undefined }>(
  entry: Entry,
): Entry {
  return {
    ...entry,
    usdMillions: entry.usdMillions * MILLION,
    low: times(entry.low),
    high: times(entry.high),
  };
}

function absorbed(entry: Absorption): Absorption {
  return {
    ...entry,
    usdMillionsPerYear: entry.usdMillionsPerYear * MILLION,
    low: times(entry.low),
    high: times(entry.high),
  };
}

function destinationInDollars(destination: Destination): Destination {
  return {
    ...destination,
    sizes: destination.sizes.map(sized),
    absorption: destination.absorption.map(absorbed),
  };
}

function mapped<Value>(map: ReadonlyMap<string, Value>, how: (value: Value) => Value) {
  return new Map([...map].map(([id, value]) => [id, how(value)]));
}

/** The same data with all money in whole dollars; published sizes are whole millions, so nothing is rounded. */
export function inDollars(atlas: Atlas): Atlas {
  return {
    ...atlas,
    money: "usd",
    releases: mapped(atlas.releases, (each) => ({ ...each, tree: treeInDollars(each.tree) })),
    destinations: mapped(atlas.destinations, destinationInDollars),
    comparators: mapped<Comparator>(atlas.comparators, sized),
  };
}

/** Puts a plan beside the market of every release: it is no part of it, but can be named as a base. */
function* beside(atlas: Atlas, own: AssetNode): Generator<void, Atlas> {
  const releases = new Map<string, ReleaseTree>();
  for (const [id, { release, tree }] of atlas.releases) {
    const byId = new Map(tree.byId).set(OWN, own);
    for (const leaf of own.children) byId.set(leaf.id, leaf);
    releases.set(id, { release, tree: { root: tree.root, byId } });
    yield;
  }
  return { ...atlas, releases };
}

/** Makes the data with a plan, in steps; a plan of 10,000 holdings takes several. */
export function* ownAtlases(atlas: Atlas, plan: OwnPlan): Generator<void, OwnAtlases> {
  const own = yield* ownNode(plan);
  const usdMillions = yield* beside(atlas, own);
  const dollars = inDollars(atlas);
  yield;
  return { plan, market: atlas, usdMillions, usd: yield* beside(dollars, own) };
}
