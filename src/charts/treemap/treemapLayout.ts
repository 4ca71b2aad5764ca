import { hierarchy, treemap, treemapResquarify, type HierarchyRectangularNode } from "d3";
import type { Box } from "../shared/Box";

/** Money in a tree: leaves have no parts. Before decides the places, after the sizes. */
export interface TreemapNode {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly parts: readonly TreemapNode[];
}

/**
 * What to lay out. `moved` lie in the band, in order; `show` picks the values that are drawn. `room`: whether the full
 * height is worth the money before, so that what left leaves room at the foot, or the money shown.
 */
export interface TreemapInput {
  readonly root: TreemapNode;
  readonly moved: readonly { readonly id: string; readonly value: number }[];
  readonly show: "before" | "after";
  readonly room?: "before" | "shown";
  readonly width: number;
  readonly height: number;
}

/** A leaf, or leaves too small to be drawn one by one: then `joined` are theirs. `group` is the first level. */
export interface TileBox extends Box {
  readonly id: string;
  readonly group: string;
  readonly value: number;
  readonly joined: readonly TileBox[];
}

export interface GroupBox extends Box {
  readonly id: string;
}

/** Boxes whose areas are exactly money. `foot`: the room below what stays; empty where nothing left. */
export interface TreemapBoxes {
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly TileBox[];
  readonly groups: readonly GroupBox[];
  readonly band: readonly TileBox[];
  readonly foot: Box;
}

const SMALLEST = { width: 16, height: 12 }; // px; below it a tile joins "n smaller"

const ASPECT = 1.7; // width to height that tiles aim at: words lie flat, so flat tiles have more room for labels

type Placed = HierarchyRectangularNode<TreemapNode>;

/** Squarifies by before at full size, then re-squarifies that topology to the values shown. */
function place({ root, show, width, height }: TreemapInput): Placed {
  const layout = treemap<TreemapNode>()
    .tile(treemapResquarify.ratio(1))
    .size([width / ASPECT, height]);
  const tree = hierarchy(root, ({ parts }) => [...parts]);
  const isLeaf = ({ parts }: TreemapNode) => parts.length === 0;
  tree.sum((node) => (isLeaf(node) ? node.before : 0)).sort((one, other) => other.value! - one.value!);
  const placed = layout(tree);
  return show === "before" ? placed : layout(tree.sum((node) => (isLeaf(node) ? node.after : 0)));
}

function boxOf({ x0, y0, x1, y1 }: Placed, scale: number): Box {
  return { x: x0 * ASPECT, y: y0 * scale, width: (x1 - x0) * ASPECT, height: (y1 - y0) * scale };
}

function isSmall({ width, height }: Box): boolean {
  return width < SMALLEST.width || height < SMALLEST.height;
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Joins the small leaves of each parent in place, so that nothing else moves. */
function joinSmall(
  leaves: readonly { readonly tile: TileBox; readonly parent: string }[],
): readonly TileBox[] {
  const small = new Map<string, TileBox[]>();
  for (const { tile, parent } of leaves) {
    if (!isSmall(tile)) continue;
    const found = small.get(parent);
    if (found) found.push(tile);
    else small.set(parent, [tile]);
  }
  const whole = leaves.flatMap(({ tile }) => (isSmall(tile) ? [] : [tile]));
  const joined = [...small].map(([parent, tiles]) => ({
    ...around(tiles),
    id: `smaller-${parent}`,
    group: tiles[0]!.group,
    value: tiles.reduce((all, tile) => all + tile.value, 0),
    joined: tiles,
  }));
  return [...whole, ...joined];
}

function bandTiles(moved: TreemapInput["moved"], foot: Box): readonly TileBox[] {
  const total = moved.reduce((all, { value }) => all + value, 0);
  let x = foot.x;
  return moved.map(({ id, value }) => {
    const width = (foot.width * value) / total;
    const tile = { id, group: "redirected", value, joined: [], x, y: foot.y, width, height: foot.height };
    x += width;
    return tile;
  });
}

/** Lays out the mix: what stays above, what left below, at one scale. Depends on the input alone. */
export function treemapLayout(input: TreemapInput): TreemapBoxes {
  const { root, moved, show, room = "before", width, height } = input;
  const full = show === "before" || room === "shown";
  const stays = full ? 1 : root.before === 0 ? 0 : root.after / root.before;
  const foot = { x: 0, y: height * stays, width, height: height * (1 - stays) };
  const band = show === "before" ? [] : bandTiles(moved, foot);
  if (root.before === 0) return { width, height, tiles: [], groups: [], band, foot };
  const placed = place(input);
  const leaves = placed.leaves().map((leaf) => {
    const group = leaf.ancestors().at(-2) ?? leaf;
    const value = leaf.data[show];
    const tile = { ...boxOf(leaf, stays), id: leaf.data.id, group: group.data.id, value, joined: [] };
    return { tile, parent: leaf.parent?.data.id ?? leaf.data.id };
  });
  const groups = (placed.children ?? []).map((group) => ({ ...boxOf(group, stays), id: group.data.id }));
  return { width, height, tiles: joinSmall(leaves), groups, band, foot };
}
