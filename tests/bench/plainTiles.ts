import { hierarchy, treemap, treemapResquarify } from "d3";
import type { TreemapInput } from "../../src/charts/treemap/treemapLayout";
import type { TreemapNode } from "../../src/charts/treemap/TreemapNode";

/** A tile of the plain treemap, in pixels; `joined` are the leaves too small for one of their own. */
export interface PlainTile {
  readonly id: string;
  readonly value: number;
  readonly joined: readonly { readonly id: string }[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ASPECT = 1.7; // as in treemapLayout, so that the tiles are the same
const SMALLEST = { width: 16, height: 12 }; // px, as in treemapLayout

function join(one: PlainTile, other: PlainTile): PlainTile {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const width = Math.max(one.x + one.width, other.x + other.width) - x;
  const height = Math.max(one.y + one.height, other.y + other.height) - y;
  return {
    ...one,
    value: one.value + other.value,
    joined: [...one.joined, ...other.joined],
    x,
    y,
    width,
    height,
  };
}

/** The same tiles as treemapLayout's, as one writes them with d3 alone. */
export function plainTiles({
  root,
  moved,
  room,
  width,
  height,
}: Omit<TreemapInput, "show">): readonly PlainTile[] {
  const stays = room === "shown" ? 1 : root.after / root.before;
  const layout = treemap<TreemapNode>()
    .tile(treemapResquarify.ratio(1))
    .size([width / ASPECT, height]);
  const tree = hierarchy(root, ({ parts }) => [...parts]);
  const money = (key: "before" | "after") => (node: TreemapNode) => (node.parts.length === 0 ? node[key] : 0);
  layout(tree.sum(money("before")).sort((one, other) => other.value! - one.value!));
  const whole: PlainTile[] = [];
  const smaller = new Map<string, PlainTile>();
  for (const { data, parent, x0, y0, x1, y1 } of layout(tree.sum(money("after"))).leaves()) {
    const size = { width: (x1 - x0) * ASPECT, height: (y1 - y0) * stays };
    const tile = { id: data.id, value: data.after, joined: [], x: x0 * ASPECT, y: y0 * stays, ...size };
    if (size.width < SMALLEST.width || size.height < SMALLEST.height) {
      const id = `smaller-${parent!.data.id}`;
      const small = { ...tile, id, joined: [{ id: data.id }] };
      const known = smaller.get(id);
      smaller.set(id, known ? join(known, small) : small);
    } else whole.push(tile);
  }
  const total = moved.reduce((all, { value }) => all + value, 0);
  let x = 0;
  const band = moved.map(({ id, value }) => {
    const tile = { id, value, joined: [], x, y: height * stays, width: (width * value) / total };
    x += tile.width;
    return { ...tile, height: height * (1 - stays) };
  });
  return [...whole, ...smaller.values(), ...band];
}
