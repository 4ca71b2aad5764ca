import type { SaverBalance } from "./assumptions";
import { isWeak, type Atlas } from "./atlas";

/** The youngest and the oldest of each group of savers that balances are published for. */
export const AGES: readonly (readonly [group: string, from: number, to: number])[] = [
  ["age-under-25", 0, 24],
  ["age-25-34", 25, 34],
  ["age-35-44", 35, 44],
  ["age-45-54", 45, 54],
  ["age-55-64", 55, 64],
  ["age-65-plus", 65, Infinity],
];

/** The group of an age; all savers where no age is given. */
export function groupOf(age: number | null): string {
  return age === null ? "all" : AGES.find(([, , to]) => age <= to)![0];
}

/** The newest published median of savers of an age, all where it is null, that does not rest on a weak source. */
export function usualBalance(
  atlas: Atlas,
  balances: readonly SaverBalance[],
  age: number | null,
): SaverBalance & { readonly medianUsd: number } {
  const fit = balances.filter(
    (each): each is SaverBalance & { medianUsd: number } =>
      each.group === groupOf(age) && each.medianUsd !== undefined && !isWeak(atlas, each.sources),
  );
  const newest = fit.sort((one, other) => (one.asOf < other.asOf ? 1 : -1))[0];
  if (!newest) throw new Error(`No median of ${groupOf(age)}`);
  return newest;
}
