import { measureText } from "../shared/measureText";
import type { TileLook } from "../shared/TileLook";
import { tileLabel, type LabelLine } from "./tileLabel";
import type { TileBox, TreemapBoxes } from "./treemapLayout";

/** What canvas needs besides boxes: the paint of each tile, what a tile with room for words says, and colours as canvas reads them. */
export interface CanvasLooks {
  readonly fillOf: (id: string) => string;
  readonly lookOf: (tile: TileBox) => TileLook;
  readonly colorOf: (paint: string) => string;
}

const LEAST_LABEL = { width: 30, height: 16 }; // px below which no words are tried
const GAP = 1; // px inside an edge, less in tiles that are hardly wider

function fillTile(context: CanvasRenderingContext2D, { x, y, width, height }: TileBox): void {
  const gap = Math.min(GAP, width / 6, height / 6);
  context.fillRect(x + gap, y + gap, width - 2 * gap, height - 2 * gap);
}

function fillPlate(context: CanvasRenderingContext2D, lines: readonly LabelLine[], x: number, y: number) {
  const width = Math.max(...lines.map(({ text, size, weight }) => measureText(text, size, weight)));
  const last = lines.at(-1)!;
  const top = lines[0]!.y - lines[0]!.size;
  context.fillRect(x - 4, y + top - 1, width + 8, last.y - top + last.size * 0.3);
}

function writeLabel(
  context: CanvasRenderingContext2D,
  tile: TileBox,
  { lookOf, colorOf }: CanvasLooks,
  scale: number,
): void {
  if (tile.width < LEAST_LABEL.width || tile.height < LEAST_LABEL.height) return;
  const look = lookOf(tile);
  const room = { width: tile.width, height: tile.height, edge: 0 };
  const { lines, x } = tileLabel(look.words, room, measureText, scale);
  if (lines.length === 0) return;
  if (look.plate) {
    context.fillStyle = colorOf(look.plate);
    fillPlate(context, lines, tile.x + x, tile.y);
  }
  context.fillStyle = colorOf(look.ink);
  for (const { text, about, size, weight, y } of lines) {
    context.font = `${weight} ${size}px ${colorOf("font")}`;
    context.fillText(about + text, tile.x + x, tile.y + y);
  }
}

/** Draws a treemap of many tiles: each as its box, those too small for a mark of their own among them, then the words. */
export function drawTiles(
  context: CanvasRenderingContext2D,
  { tiles, band, width, height }: TreemapBoxes,
  looks: CanvasLooks,
  scale: number,
): void {
  context.fillStyle = looks.colorOf("var(--paper)");
  context.fillRect(0, 0, width, height);
  let paint = "";
  function fill(tile: TileBox): void {
    const next = looks.fillOf(tile.id);
    if (next !== paint) context.fillStyle = looks.colorOf((paint = next));
    fillTile(context, tile);
  }
  for (const drawn of [tiles, band])
    for (const tile of drawn) {
      if (tile.joined.length === 0) fill(tile);
      else tile.joined.forEach(fill);
    }
  for (const drawn of [tiles, band])
    for (const tile of drawn) if (tile.joined.length === 0) writeLabel(context, tile, looks, scale);
}
