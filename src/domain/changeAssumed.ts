import { orderAssumed, type Assumed } from "./modelChoices";

/**
 * The changed assumptions after one more: what is set back to what was published is no change any more. `published` in
 * per cent a year.
 */
export function changeAssumed(
  assume: readonly Assumed[],
  next: Assumed,
  published: number,
): readonly Assumed[] {
  const others = assume.filter((each) => each.class !== next.class || each.field !== next.field);
  const isBack = Math.round(100 * published) === next.points;
  return orderAssumed(isBack ? others : [...others, next]);
}
