import type { Atlas } from "./atlas";
import type { Outcome } from "./outcome";
import { seriesIn, type PastReturns } from "./pastReturns";
import { replayOf, type ReplayChoices } from "./replay";

/** Monthly returns of both mixes as they would have been, from the month of a start chosen on; months as in monthNumber. */
export interface MixHistory {
  readonly from: number;
  readonly to: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly sources: readonly string[];
}

/** The past of both mixes, as the replay of history has it. Null: nothing of one of them had a price for a year. */
export function saverHistory(
  atlas: Atlas,
  outcome: Outcome,
  past: PastReturns,
  choices: ReplayChoices,
): MixHistory | null {
  const replay = replayOf(atlas, outcome, past, choices);
  if (!replay) return null;
  const { first, start, end, all, spells } = replay;
  const used = spells.flatMap(({ from, before, after }) =>
    [...before.shares.keys(), ...after.shares.keys()].flatMap(
      (id) => seriesIn(past.classes.get(id)!, from)?.sources ?? [],
    ),
  );
  return {
    from: start,
    to: end,
    before: all.before.slice(start - first),
    after: all.after.slice(start - first),
    sources: [...new Set(used)],
  };
}
