import { isWithin, type AssetTree } from "./assetTree";

/** Participants are known for 401(k) plans alone: every part of the base must lie in them. */
export function allowsPerPerson(tree: AssetTree, base: readonly string[]): boolean {
  return base.every((id) => isWithin(tree, id, ["401k"]));
}

/** US dollars for each participant. `people` is a count, `usdMillions` money in millions. */
export function perPerson(usdMillions: number, people: number): number {
  return (usdMillions * 1_000_000) / people;
}
