import type { Box } from "../shared/Box";
import type { TileLook } from "../shared/TileLook";
import type { TileBox } from "./treemapLayout";

const INSET = 4; // px from a tile's edge to the dotted line of an estimate
const LOW_INSET = 2; // px, in tiles of one line
const LOW = 28; // px of height below which a tile has room for one line only

/** One path with the dotted edges of all estimates: a shape each would double what is drawn in a drag. */
export function dottedEdges(tiles: readonly TileBox[], looks: ReadonlyMap<string, TileLook>): string {
  return tiles
    .filter(({ id, joined }) => joined.length === 0 && looks.get(id)?.estimated)
    .map(({ x, y, width, height }) => {
      const inset = height < LOW ? LOW_INSET : INSET;
      const [left, top] = [middleOfPixel(x + inset), middleOfPixel(y + inset)];
      const [right, bottom] = [middleOfPixel(x + width - inset), middleOfPixel(y + height - inset)];
      return outline({ x: left, y: top, width: right - left, height: bottom - top });
    })
    .join("");
}

/** One path around every box: drawn in the colour of the page, it widens the gaps between groups. */
export function outlines(boxes: readonly Box[]): string {
  return boxes.map(outline).join("");
}

// A line of one pixel is crisp where it runs through the middle of pixels.
function middleOfPixel(at: number): number {
  return Math.floor(at) + 0.5;
}

function outline({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
