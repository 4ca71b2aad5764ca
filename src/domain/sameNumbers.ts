import type { Numbers } from "./scenario";

/** What decides the numbers of a scenario, as text, key order of the shares included. */
export function numbersText({ release, base, to, from, market }: Numbers): string {
  return JSON.stringify([release, base, to, from, market]);
}

/** Whether two scenarios have the same numbers, key order of the shares included. */
export function sameNumbers(one: Numbers, other: Numbers): boolean {
  return numbersText(one) === numbersText(other);
}
