import type { DataUnit, FigureRef } from "./figureRef";
import type { ScaleItem } from "./scaleItems";

const BETWEEN = "~"; // stands between the two ids of a ratio

/** What asks for the size of an item: destinations have a card of their own already. */
export function sizeRef({ id, kind }: ScaleItem): FigureRef {
  return kind === "destination" ? { kind: "size", id } : { kind: "comparator", id };
}

/** What asks how many times the second item the first is. */
export function ratioRef(first: ScaleItem, second: ScaleItem): FigureRef {
  return { kind: "ratio", id: `${first.id}${BETWEEN}${second.id}` };
}

/** A ratio as it is said: times from 1 up, per cent below. */
export function ratioValue(times: number): { readonly value: number; readonly unit: DataUnit } {
  return times >= 1 ? { value: times, unit: "times" } : { value: 100 * times, unit: "pct" };
}

/** The two items that the id of a ratio names; undefined for one that is not there. */
export function ratioItems(
  items: readonly ScaleItem[],
  id: string,
): readonly [ScaleItem | undefined, ScaleItem | undefined] {
  const [first, second] = id.split(BETWEEN).map((each) => items.find((item) => item.id === each));
  return [first, second];
}
