import type { Box } from "../shared/Box";

export type Direction = "left" | "right" | "up" | "down";

interface Named extends Box {
  readonly id: string;
}

const TOUCHING = 0.05; // px; rounding of neighbours' edges, below the width of the thinnest tile

function overlap(one: Box, other: Box, upright: boolean): number {
  const [a, b, c, d] = upright
    ? [one.x, one.x + one.width, other.x, other.x + other.width]
    : [one.y, one.y + one.height, other.y, other.y + other.height];
  return Math.min(b, d) - Math.max(a, c);
}

function distance(from: Box, to: Box, direction: Direction): number {
  switch (direction) {
    case "left":
      return from.x - (to.x + to.width);
    case "right":
      return to.x - (from.x + from.width);
    case "up":
      return from.y - (to.y + to.height);
    case "down":
      return to.y - (from.y + from.height);
  }
}

/**
 * The neighbour in a direction: of the boxes that begin beyond this one and overlap it crosswise, the nearest;
 * of equally near ones, the one that this box was last left for, else the one with the longest common edge.
 */
export function neighbour<Item extends Named>(
  boxes: readonly Item[],
  from: Named,
  direction: Direction,
  lastLeft: string | null,
): Item | null {
  const upright = direction === "up" || direction === "down";
  const ahead = boxes
    .filter(
      (box) =>
        box.id !== from.id &&
        distance(from, box, direction) >= -TOUCHING &&
        overlap(from, box, upright) > TOUCHING,
    )
    .map((box) => ({ box, far: distance(from, box, direction), common: overlap(from, box, upright) }));
  if (ahead.length === 0) return null;
  const nearest = Math.min(...ahead.map(({ far }) => far));
  const close = ahead.filter(({ far }) => far <= nearest + TOUCHING);
  const back = close.find(({ box }) => box.id === lastLeft);
  return (back ?? close.reduce((best, next) => (next.common > best.common ? next : best))).box;
}
