import { pointUpTo, type MarketLine } from "../../domain/marketLines";
import type { Lane, StoryEvent } from "../../domain/story";
import { a } from "../alternativesMessages";
import { sentences } from "../sentences";
import { laneName, lineName, timesText } from "../storyNames";
import { largestBy, listed } from "./listed";

function counted<Key>(keys: readonly Key[]): readonly { readonly key: Key; readonly count: number }[] {
  return [...new Set(keys)].map((key) => ({ key, count: keys.filter((each) => each === key).length }));
}

/** A timeline in words: how many events of each kind, the year with most, what became of the markets by the last month. */
export function timelineAlternative(
  events: readonly StoryEvent[],
  lanes: readonly Lane[],
  lines: readonly MarketLine[],
  month: string,
): string {
  const kinds = lanes.flatMap((lane) => {
    const count = events.filter((event) => event.lane === lane).length;
    return count > 0 ? [a.item({ label: laneName(lane), amount: String(count) })] : [];
  });
  const [busiest] = largestBy(counted(events.map(({ date }) => date.slice(0, 4))), ({ count }) => count);
  const markets = lines.flatMap((line) => {
    const point = pointUpTo(line, month);
    return point ? [a.item({ label: lineName(line.id), amount: timesText(point) })] : [];
  });
  return sentences([
    ...(kinds.length > 0 ? [a.kinds({ list: listed(kinds) })] : []),
    ...(busiest ? [a.busiest({ year: busiest.key, count: busiest.count })] : []),
    ...(markets.length > 0 ? [a.markets({ list: listed(markets) })] : []),
  ]);
}
