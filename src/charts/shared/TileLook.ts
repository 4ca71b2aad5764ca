import type { MoneyUnit } from "../../domain/figureRef";
import type { TileWords } from "../treemap/tileLabel";

/** How a tile or bar looks and what it says. Before and after in the unit `money`. */
export interface TileLook {
  readonly words: TileWords;
  readonly name: string;
  readonly fill: string;
  readonly ink: string;
  readonly plate: string | null;
  readonly estimated: boolean;
  readonly money: MoneyUnit;
  readonly before: number;
  readonly after: number;
}
