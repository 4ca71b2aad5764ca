import type { Atlas } from "./atlas";
import type { Outcome } from "./outcome";
import { returnIn, seriesIn, type PastReturns } from "./pastReturns";
import { withoutMoves } from "./pricedMix";
import { replayOf, type Replay, type ReplayChoices } from "./replay";

/** The class whose past is one exceptional run, of one asset, once. */
export const EXCEPTIONAL = "bitcoin";

/** How many times as much that class became in the months of a replay that have it, first and last. */
export interface ExceptionalRun {
  readonly from: number;
  readonly to: number;
  readonly times: number;
  /** What the mix after would have earned a year, in per cent, had nothing moved there; null where that has no past. */
  readonly without: number | null;
}

/** The exceptional run inside a replay; null where the mix after does not hold that class then. */
export function exceptionalRun(
  atlas: Atlas,
  outcome: Outcome,
  past: PastReturns,
  choices: ReplayChoices,
  replay: Replay,
): ExceptionalRun | null {
  const spells = replay.spells.filter(({ after }) => after.shares.has(EXCEPTIONAL));
  const [from, to] = [spells[0]?.from, spells.at(-1)?.to];
  const standing = past.classes.get(EXCEPTIONAL);
  if (from === undefined || to === undefined || !standing) return null;
  let times = 1;
  for (let month = from; month <= to; month += 1) {
    const series = seriesIn(standing, month);
    if (series) times *= 1 + returnIn(series, month);
  }
  const rest = withoutMoves(atlas, outcome, (id) => id !== EXCEPTIONAL);
  const without = rest === outcome ? null : replayOf(atlas, rest, past, choices);
  const isSame = without?.start === replay.start && without.end === replay.end;
  return { from, to, times, without: isSame ? without.after.yearly : null };
}
