import { hierarchy, treemap, treemapResquarify } from "d3";
import { measureText } from "../../src/charts/shared/measureText";
import { canvasColors } from "../../src/charts/treemap/canvasColors";
import { drawTiles } from "../../src/charts/treemap/drawTiles";
import { tileLabel } from "../../src/charts/treemap/tileLabel";
import { treemapLayout, type TreemapInput } from "../../src/charts/treemap/treemapLayout";
import type { TreemapNode } from "../../src/charts/treemap/TreemapNode";
import { drawPlainD3 } from "./drawPlainD3";

const HOLDINGS = 10_000;
const PAINTS = ["us-large-stocks", "bonds", "target-date", "stable-value", "intl-stocks"];
const LEAST_LABEL = { width: 30, height: 16 }; // px, as in drawTiles

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A plan of 10,000 holdings of which so many basis points move. */
function treeAt(points: number): TreemapNode {
  const parts = Array.from({ length: HOLDINGS }, (_, place) => {
    const before = Math.round(1e7 / (place + 1)) + 1_000;
    return { id: `own-${place + 1}`, before, after: before * (1 - points / 10_000), parts: [] };
  });
  const sum = (key: "before" | "after") => parts.reduce((all, part) => all + part[key], 0);
  return { id: "own", before: sum("before"), after: sum("after"), parts };
}

function paintOf(id: string): string {
  return `var(--class-${PAINTS[Number(id.slice(4)) % PAINTS.length]})`;
}

function wordsOf(id: string) {
  return { name: `Fund ${id}`, shortName: id, amount: "$1.25m", about: "", share: "1.2%", change: "" };
}

function labelOf({ id, width, height }: { id: string; width: number; height: number }) {
  const fits = width >= LEAST_LABEL.width && height >= LEAST_LABEL.height;
  return fits ? tileLabel(wordsOf(id), { width, height, edge: 0 }, measureText) : { x: 0, lines: [] };
}

function canvasIn(room: Element, { width, height }: Size): HTMLCanvasElement {
  const found = room.querySelector("canvas") ?? room.appendChild(document.createElement("canvas"));
  found.width = width;
  found.height = height;
  return found;
}

/** As one lays the same tiles out with d3 alone: once by the money before, then by the money after. */
function plainLeaves(root: TreemapNode, { width, height }: Size) {
  const layout = treemap<TreemapNode>()
    .tile(treemapResquarify.ratio(1))
    .size([width / 1.7, height]);
  const tree = hierarchy(root, ({ parts }) => [...parts]);
  layout(
    tree.sum(({ parts, before }) => (parts.length === 0 ? before : 0)).sort((a, b) => b.value! - a.value!),
  );
  const stays = root.after / root.before;
  return layout(tree.sum(({ parts, after }) => (parts.length === 0 ? after : 0)))
    .leaves()
    .map(({ data, x0, y0, x1, y1 }) => ({
      id: data.id,
      value: data.after,
      joined: [],
      x: x0 * 1.7,
      y: y0 * stays,
      width: (x1 - x0) * 1.7,
      height: (y1 - y0) * stays,
    }));
}

/** Draws 10,000 tiles: as the product does on canvas, or as one does with d3 alone on canvas or in SVG. All with the same words. */
export function drawManyTiles(room: Element, how: string, points: number, size: Size): void {
  const root = treeAt(points);
  if (how === "canvas") {
    const canvas = canvasIn(room, size);
    const input: TreemapInput = { root, moved: [], show: "after", ...size };
    const look = { name: "", ink: "var(--tile-text)", plate: null, estimated: false } as const;
    drawTiles(
      canvas.getContext("2d")!,
      treemapLayout(input),
      {
        fillOf: paintOf,
        lookOf: ({ id }) => ({ ...look, words: wordsOf(id), fill: "", money: "usd", before: 0, after: 0 }),
        colorOf: canvasColors(canvas),
      },
      1,
    );
    return;
  }
  const leaves = plainLeaves(root, size);
  if (how === "plain-svg")
    return drawPlainD3(
      room,
      leaves.map((leaf) => {
        const { x: indent, lines } = labelOf(leaf);
        return { ...leaf, fill: paintOf(leaf.id), ink: "var(--tile-text)", indent, lines };
      }),
      size,
    );
  const canvas = canvasIn(room, size);
  const context = canvas.getContext("2d")!;
  const style = getComputedStyle(canvas);
  const colors = new Map(PAINTS.map((id) => [`var(--class-${id})`, style.getPropertyValue(`--class-${id}`)]));
  context.clearRect(0, 0, size.width, size.height);
  for (const { id, x, y, width, height } of leaves) {
    context.fillStyle = colors.get(paintOf(id))!;
    context.fillRect(x, y, width, height);
  }
  context.fillStyle = style.getPropertyValue("--tile-text");
  for (const leaf of leaves) {
    const { x: indent, lines } = labelOf(leaf);
    for (const { text, size, weight, y } of lines) {
      context.font = `${weight} ${size}px ${style.fontFamily}`;
      context.fillText(text, leaf.x + indent, leaf.y + y);
    }
  }
}
