import { treemapResquarify } from "d3";
import type { TreemapNode } from "./TreemapNode";

/** A node of a treemap and its corners. A leaf has no `children`. */
export interface PlacedNode {
  readonly data: TreemapNode;
  readonly parent: PlacedNode | null;
  readonly children?: PlacedNode[];
  value: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

// What d3 has of a parent when it divides its box; the rows it finds stay with it, to be filled again by other values.
type Divide = (parent: PlacedNode, x0: number, y0: number, x1: number, y1: number) => void;
const divide = treemapResquarify.ratio(1) as unknown as Divide;

function nodeOf(data: TreemapNode, parent: PlacedNode | null): PlacedNode {
  const node = { data, parent, value: 0, x0: 0, y0: 0, x1: 0, y1: 0 };
  return data.parts.length === 0
    ? node
    : Object.assign(node, { children: data.parts.map((part) => nodeOf(part, node)) });
}

function fill(node: PlacedNode, by: "before" | "after"): number {
  const { data, children } = node;
  return (node.value = children ? children.reduce((all, child) => all + fill(child, by), 0) : data[by]);
}

function sort({ children }: PlacedNode): void {
  children?.sort((one, other) => other.value - one.value).forEach(sort);
}

function divideAll(node: PlacedNode): void {
  const { children, x0, y0, x1, y1 } = node;
  if (!children) return;
  divide(node, x0, y0, x1, y1);
  children.forEach(divideAll);
}

/**
 * Squarifies a tree by its values before, the largest first, then re-squarifies that topology to the values shown
 * (Bruls, Huizing and van Wijk, "Squarified Treemaps", 2000; d3's treemapResquarify).
 */
export function placeNodes(
  root: TreemapNode,
  show: "before" | "after",
  { width, height }: { readonly width: number; readonly height: number },
): PlacedNode {
  const placed = nodeOf(root, null);
  placed.x1 = width;
  placed.y1 = height;
  fill(placed, "before");
  sort(placed);
  divideAll(placed);
  if (show === "after") {
    fill(placed, "after");
    divideAll(placed);
  }
  return placed;
}
