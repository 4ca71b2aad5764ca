import type { Outcome } from "../../domain/outcome";

const MOST_TILES = 2000; // drawn one by one

/** Whether a mix has so many holdings that they are drawn on canvas, and what they need is worked out in slices. */
export function isLarge({ rows }: Outcome): boolean {
  return rows.length > MOST_TILES;
}
