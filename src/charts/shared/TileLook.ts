import type { TileWords } from "../treemap/tileLabel";

/** How a tile or bar looks and what it says. Money in the base's unit. */
export interface TileLook {
  readonly words: TileWords;
  readonly name: string;
  readonly fill: string;
  readonly ink: string;
  readonly plate: string | null;
  readonly estimated: boolean;
  readonly before: number;
  readonly after: number;
}
