import type { Box } from "../shared/Box";
import type { TileLook } from "../shared/TileLook";
import type { TileBox } from "./treemapLayout";

const INSET = 4; // px from a tile's edge to the dotted line of an estimate

/** One path with the dotted edges of all estimates: a shape each would double what is drawn in a drag. */
export function dottedEdges(tiles: readonly TileBox[], looks: ReadonlyMap<string, TileLook>): string {
  return tiles
    .filter(({ id, width, height }) => looks.get(id)?.estimated && width > 4 * INSET && height > 3 * INSET)
    .map(({ x, y, width, height }) =>
      outline({ x: x + INSET, y: y + INSET, width: width - 2 * INSET, height: height - 2 * INSET }),
    )
    .join("");
}

/** One path around every box: drawn in the colour of the page, it widens the gaps between groups. */
export function outlines(boxes: readonly Box[]): string {
  return boxes.map(outline).join("");
}

function outline({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
