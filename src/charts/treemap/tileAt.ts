import type { Box } from "../shared/Box";
import type { TileBox } from "./treemapLayout";

function holds({ x, y, width, height }: Box, left: number, top: number): boolean {
  return left >= x && left < x + width && top >= y && top < y + height;
}

/** The leaf at a point, in pixels: also one inside "n smaller", whose mark is `tile`. */
export function tileAt(
  tiles: readonly TileBox[],
  left: number,
  top: number,
): { readonly tile: TileBox; readonly leaf: TileBox } | null {
  for (const tile of tiles) {
    if (!holds(tile, left, top)) continue;
    if (tile.joined.length === 0) return { tile, leaf: tile };
    const leaf = tile.joined.find((box) => holds(box, left, top));
    if (leaf) return { tile, leaf };
  }
  return null;
}
