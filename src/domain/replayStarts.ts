import { yearlyPct } from "./growthOf";
import type { Replay } from "./replay";

const YEAR = 12; // months

/** What both mixes earned a year, in per cent, from a month on to the end of the replay. */
export interface ReplayStart {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

function earned(returns: readonly number[], from: number): number {
  const rest = returns.slice(from);
  return yearlyPct(
    1,
    rest.reduce((all, each) => all * (1 + each), 1),
    rest.length,
  );
}

/** The same replay begun in other months: every January that leaves a year or more, and the start that was chosen. */
export function replayStarts({ first, start, end, all }: Replay): readonly ReplayStart[] {
  const months = Array.from({ length: end - first + 2 - YEAR }, (_, place) => first + place);
  const shown = months.filter((month) => month % YEAR === 0 || month === start || month === first);
  return shown.map((at) => ({
    at,
    before: earned(all.before, at - first),
    after: earned(all.after, at - first),
  }));
}
