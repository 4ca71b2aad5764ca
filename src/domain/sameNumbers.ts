import type { Numbers } from "./scenario";

/** Whether two scenarios have the same numbers, key order of the shares included. */
export function sameNumbers(one: Numbers, other: Numbers): boolean {
  const said = ({ release, base, to, from, market }: Numbers) =>
    JSON.stringify([
      release,
      base,
      Object.entries(to),
      from === "prorata" ? from : Object.entries(from),
      market,
    ]);
  return said(one) === said(other);
}
