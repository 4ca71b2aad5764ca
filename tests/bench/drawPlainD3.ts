import { hierarchy, select, treemap, treemapResquarify, type HierarchyRectangularNode } from "d3";
import type { LabelLine } from "../../src/charts/treemap/tileLabel";
import type { TreemapNode } from "../../src/charts/treemap/treemapLayout";

/** All that the plain treemap shows of one step: it is given the texts, so it neither formats nor measures. */
export interface PlainStep {
  readonly root: TreemapNode;
  readonly moved: readonly { readonly id: string; readonly value: number }[];
  readonly fills: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, readonly (LabelLine & { readonly x: number; readonly ink: string })[]>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Rect {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ASPECT = 1.7; // as in treemapLayout, so that the tiles are the same
const SMALLEST = { width: 16, height: 12 }; // px, as in treemapLayout

type Placed = HierarchyRectangularNode<TreemapNode>;

function rectsOf({ root, moved }: PlainStep, { width, height }: Size): readonly Rect[] {
  const stays = root.after / root.before;
  const layout = treemap<TreemapNode>()
    .tile(treemapResquarify.ratio(1))
    .size([width / ASPECT, height]);
  const tree = hierarchy(root, ({ parts }) => [...parts]);
  const value = (key: "before" | "after") => (node: TreemapNode) => (node.parts.length === 0 ? node[key] : 0);
  layout(tree.sum(value("before")).sort((one, other) => other.value! - one.value!));
  const rects = layout(tree.sum(value("after")))
    .leaves()
    .map(({ data, parent, x0, y0, x1, y1 }: Placed) => ({
      id: data.id,
      parent: parent!.data.id,
      x: x0 * ASPECT,
      y: y0 * stays,
      width: (x1 - x0) * ASPECT,
      height: (y1 - y0) * stays,
    }));
  const isSmall = (rect: Rect) => rect.width < SMALLEST.width || rect.height < SMALLEST.height;
  const smaller = new Map<string, Rect>();
  for (const rect of rects.filter(isSmall)) {
    const id = `smaller-${rect.parent}`;
    const { x, y, ...size } = smaller.get(id) ?? rect;
    const left = Math.min(x, rect.x);
    const top = Math.min(y, rect.y);
    const right = Math.max(x + size.width, rect.x + rect.width);
    const bottom = Math.max(y + size.height, rect.y + rect.height);
    smaller.set(id, { id, x: left, y: top, width: right - left, height: bottom - top });
  }
  const total = moved.reduce((all, each) => all + each.value, 0);
  let x = 0;
  const band = moved.map((each) => {
    const rect = {
      id: each.id,
      x,
      y: height * stays,
      width: (width * each.value) / total,
      height: height * (1 - stays),
    };
    x += rect.width;
    return rect;
  });
  return [...rects.filter((rect) => !isSmall(rect)), ...smaller.values(), ...band];
}

/** Draws a step as plain d3 does: nested joins of groups, rects and texts, every attribute set anew. */
export function drawPlainD3(element: Element, step: PlainStep, size: Size): void {
  const svg = select(element)
    .selectAll<SVGSVGElement, Size>("svg")
    .data([size])
    .join("svg")
    .attr("width", size.width)
    .attr("height", size.height);
  const tiles = svg
    .selectAll<SVGGElement, Rect>("g")
    .data(rectsOf(step, size), ({ id }) => id)
    .join((enter) => {
      const tile = enter.append("g");
      tile.append("rect");
      return tile;
    })
    .attr("transform", ({ x, y }) => `translate(${x},${y})`);
  tiles
    .select("rect")
    .attr("width", ({ width }) => width)
    .attr("height", ({ height }) => height)
    .attr("fill", ({ id }) => step.fills.get(id)!);
  tiles
    .selectAll("text")
    .data(({ id }) => step.lines.get(id)!)
    .join("text")
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .attr("font-size", ({ size }) => size)
    .attr("font-weight", ({ weight }) => weight)
    .attr("fill", ({ ink }) => ink)
    .text(({ about, text }) => (about ? `${about} ${text}` : text));
}
