import type { Box } from "../shared/Box";
import { placeNodes, type PlacedNode } from "./placeNodes";
import type { TreemapNode } from "./TreemapNode";

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

function boxOf({ x0, y0, x1, y1 }: PlacedNode, scale: number): Box {
  return { x: x0 * ASPECT, y: y0 * scale, width: (x1 - x0) * ASPECT, height: (y1 - y0) * scale };
}

function isSmall({ width, height }: Box): boolean {
  return width < SMALLEST.width || height < SMALLEST.height;
}

function around(boxes: readonly Box[]): Box {
  const { x, y } = boxes[0]!;
  let [left, top, right, bottom] = [x, y, x, y];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function leavesOf(node: PlacedNode): readonly PlacedNode[] {
  return node.children?.flatMap(leavesOf) ?? [node];
}

/** The leaves as tiles. Small ones of each parent are joined in place, so that nothing else moves. */
function leafTiles(placed: PlacedNode, show: TreemapInput["show"], scale: number): readonly TileBox[] {
  const whole: TileBox[] = [];
  const small = new Map<string, TileBox[]>();
  for (const top of placed.children ?? [placed])
    for (const leaf of leavesOf(top)) {
      const { data, parent } = leaf;
      const tile = {
        ...boxOf(leaf, scale),
        id: data.id,
        group: top.data.id,
        value: data[show],
        joined: [],
      };
      const within = parent?.data.id ?? data.id;
      const found = small.get(within);
      if (!isSmall(tile)) whole.push(tile);
      else if (found) found.push(tile);
      else small.set(within, [tile]);
    }
  for (const [parent, tiles] of small)
    whole.push({
      ...around(tiles),
      id: `smaller-${parent}`,
      group: tiles[0]!.group,
      value: tiles.reduce((all, tile) => all + tile.value, 0),
      joined: tiles,
    });
  return whole;
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
  const placed = placeNodes(root, show, { width: width / ASPECT, height });
  const groups = (placed.children ?? []).map((group) => ({ ...boxOf(group, stays), id: group.data.id }));
  return { width, height, tiles: leafTiles(placed, show, stays), groups, band, foot };
}
