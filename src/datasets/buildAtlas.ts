import type * as v from "valibot";
import { buildAssetTree, type AssetNode, type AssetTree } from "../domain/assetTree";
import type { Atlas, ReleaseTree } from "../domain/atlas";
import { DEFAULT_SCENARIO, WHOLE } from "../domain/scenario";
import { sumOf } from "../domain/splitWhole";
import type { assetClassesSchema } from "./assetClassesSchema";
import { DatasetError } from "./DatasetError";
import { demandKnown } from "./demand";
import type { destinationsSchema } from "./destinationsSchema";
import type { marketSchema } from "./marketSchema";
import type { presetsSchema } from "./presetsSchema";
import type { saversSchema } from "./saversSchema";
import type { sourcesSchema } from "./sourcesSchema";

/** The datasets as read, each checked on its own. */
export interface Datasets {
  readonly market: v.InferOutput<typeof marketSchema>;
  readonly destinations: v.InferOutput<typeof destinationsSchema>;
  readonly assetClasses: v.InferOutput<typeof assetClassesSchema>;
  readonly presets: v.InferOutput<typeof presetsSchema>;
  readonly savers: v.InferOutput<typeof saversSchema>;
  readonly sources: v.InferOutput<typeof sourcesSchema>;
}

function byId<Entry extends { readonly id: string }>(
  file: string,
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  const map = new Map(entries.map((entry) => [entry.id, entry]));
  if (map.size !== entries.length) throw new DatasetError(file, "wrong-sums", "an id stands twice");
  return map;
}

/** A parent is the sum of its children; only leaves have a class, and all have one. */
function checkNode(node: AssetNode, classes: ReadonlyMap<string, unknown>): void {
  if (node.children.length === 0)
    return demandKnown("market.json", classes, [node.assetClass ?? `a class for ${node.id}`]);
  if (node.assetClass !== undefined)
    throw new DatasetError("market.json", "wrong-sums", `${node.id} has parts and a class`);
  const sum = node.children.reduce((all, child) => all + child.usdMillions, 0);
  if (sum !== node.usdMillions)
    throw new DatasetError(
      "market.json",
      "wrong-sums",
      `${node.id} is ${node.usdMillions}, its parts are ${sum}`,
    );
}

function treeOf(nodes: Datasets["market"]["releases"][number]["nodes"]) {
  try {
    return buildAssetTree(nodes);
  } catch (error) {
    throw new DatasetError("market.json", "wrong-sums", (error as Error).message);
  }
}

/** Complete releases have the same nodes, so that shares and links survive a change of release. */
function checkSameNodes(trees: readonly ReleaseTree[]): void {
  const complete = trees.filter(({ release }) => release.completeness === "complete");
  const first = complete[0];
  if (!first) throw new DatasetError("market.json", "wrong-sums", "no release is complete");
  for (const { release, tree } of complete) {
    demandKnown("market.json", first.tree.byId, [...tree.byId.keys()]);
    if (tree.byId.size !== first.tree.byId.size)
      throw new DatasetError(
        "market.json",
        "wrong-sums",
        `${release.id} lacks nodes that ${first.release.id} has`,
      );
  }
}

/** A preset names what the first release knows, moves at most the whole and takes all that it moves. */
function checkPreset(
  { id, base, to, from, sources: cited }: Datasets["presets"]["presets"][number],
  tree: AssetTree,
  destinations: ReadonlyMap<string, unknown>,
  sources: ReadonlyMap<string, unknown>,
): void {
  demandKnown("presets.json", tree.byId, [base, ...(from === "prorata" ? [] : Object.keys(from))]);
  demandKnown("presets.json", destinations, Object.keys(to));
  demandKnown("presets.json", sources, cited);
  if (sumOf(to) > WHOLE || (from !== "prorata" && sumOf(from) !== WHOLE))
    throw new DatasetError("presets.json", "wrong-sums", `the shares of ${id} are not those of a whole`);
}

/** Joins the datasets and checks what no single file can: sums, ids and sources across files. Throws DatasetError. */
export function buildAtlas(datasets: Datasets): Atlas {
  const sources = new Map(
    Object.entries(datasets.sources.sources).map(([id, source]) => [id, { id, ...source }]),
  );
  const classes = byId("asset-classes.json", datasets.assetClasses.classes);
  const lookThrough = byId(
    "asset-classes.json",
    datasets.assetClasses.lookThrough.map((row) => ({ ...row, id: row.leaf })),
  );
  const destinations = byId("destinations.json", datasets.destinations.destinations);
  const comparators = byId("destinations.json", datasets.destinations.comparators);
  for (const comparator of comparators.values())
    demandKnown("destinations.json", sources, comparator.sources);
  const presets = byId("presets.json", datasets.presets.presets);
  demandKnown("asset-classes.json", lookThrough, [...classes.keys()]);
  for (const row of lookThrough.values()) {
    demandKnown(
      "asset-classes.json",
      classes,
      row.into.map((part) => part.class),
    );
    demandKnown("asset-classes.json", sources, row.sources);
  }
  for (const { assetClass, sizes, absorption, impact } of destinations.values()) {
    demandKnown("destinations.json", classes, [assetClass]);
    demandKnown(
      "destinations.json",
      sources,
      [...sizes, ...absorption, impact, ...impact.evidence].flatMap((entry) => entry.sources),
    );
  }
  const releases = byId("market.json", datasets.market.releases);
  const trees = new Map(
    [...releases].map(([id, release]): [string, ReleaseTree] => [
      id,
      { money: "usdMillions", release, tree: treeOf(release.nodes) },
    ]),
  );
  demandKnown("market.json", trees, [DEFAULT_SCENARIO.release]);
  checkSameNodes([...trees.values()]);
  for (const { tree } of trees.values())
    for (const node of tree.byId.values()) {
      checkNode(node, classes);
      demandKnown("market.json", sources, node.sources);
    }
  for (const preset of presets.values())
    checkPreset(preset, [...trees.values()][0]!.tree, destinations, sources);
  const active = byId("savers.json", datasets.savers.participants).get("active-401k-2023");
  if (active?.people === undefined)
    throw new DatasetError("savers.json", "wrong-sums", "active-401k-2023 is missing");
  demandKnown("savers.json", sources, active.sources);
  const participants = { ...active, people: active.people };
  return {
    money: "usdMillions",
    releases: trees,
    destinations,
    comparators,
    classes,
    lookThrough,
    presets,
    sources,
    participants,
  };
}
