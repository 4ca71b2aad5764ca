import type { Atlas } from "./atlas";
import { pricedSpan, seriesIn, type ClassSeries, type PastReturns } from "./pastReturns";
import type { ReturnSeries } from "./ReturnSeries";
import { standingFor, type Replay, type ReplayChoices } from "./replay";

/** A class of the mixes and what stands for it. `before`, `after`: its shares of all money, 0 to 1. */
export interface StandIn {
  readonly assetClass: string;
  readonly before: number;
  readonly after: number;
  /** The series that the run uses, in order of time, and the months of the run that they cover; none where none does. */
  readonly series: readonly ReturnSeries[];
  readonly from: number | null;
  readonly to: number | null;
  /** Whether some months of the run are without a price. */
  readonly partly: boolean;
  /** A listed proxy that could stand for it, chosen or not. */
  readonly proxy: ClassSeries | null;
}

/** What stands for each class of the mixes in a replay, in the order of the classes. */
export function standInsOf(
  atlas: Atlas,
  past: PastReturns,
  { proxies }: Pick<ReplayChoices, "proxies">,
  { mix, start, end }: Pick<Replay, "mix" | "start" | "end">,
): readonly StandIn[] {
  return mix.classes.flatMap((assetClass, place): StandIn[] => {
    const [before, after] = [mix.before[place]!, mix.after[place]!];
    if (before + after === 0) return [];
    const standing = standingFor(atlas, past, proxies, assetClass);
    const months = Array.from({ length: end - start + 1 }, (_, rank) => start + rank);
    const found = standing ? months.map((month) => seriesIn(standing, month)) : [];
    const used = [...new Set(found.filter((each) => each !== undefined))];
    const span = standing && used.length > 0 ? pricedSpan(standing) : null;
    const known = past.classes.get(assetClass);
    return [
      {
        assetClass,
        before,
        after,
        series: used,
        from: span && Math.max(start, span.from),
        to: span && Math.min(end, span.to),
        partly: used.length > 0 && found.includes(undefined),
        proxy: known?.proxy ? known : null,
      },
    ];
  });
}
