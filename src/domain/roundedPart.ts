import { splitList } from "./splitWhole";

/** round(whole x part / of), half up, exact for any safe integers; 0 <= part <= of, of > 0. */
export function roundedPart(whole: number, part: number, of: number): number {
  return splitList(whole, [part, of - part])[0]!;
}
