import type { MixRow } from "../../domain/mixRows";
import type { Outcome } from "../../domain/outcome";
import { formatChartShare, formatShare } from "../../format/share";
import { a } from "../alternativesMessages";
import { amountInUnit, changeInUnit } from "../amount";
import { locale } from "../messages";
import { sentences } from "../sentences";
import { largestBy, listed } from "./listed";

/** What a treemap or bars show of a mix: the rows under a node, by its label. `isBase`: all of the base. */
export interface ShownMix {
  readonly label: string;
  readonly rows: readonly MixRow[];
  readonly column: "before" | "after";
  readonly isBase: boolean;
}

function item(label: string, amount: number, outcome: Outcome): string {
  return a.item({ label, amount: amountInUnit(amount, outcome) });
}

function partItem(row: MixRow, column: ShownMix["column"], outcome: Outcome): string {
  if (outcome.scenario.unit === "share") return item(row.label, row[column], outcome);
  const points = (10_000 * row[column]) / outcome.baseTotal;
  const share = row.destination === null ? formatChartShare(points, locale) : formatShare(points, locale);
  return a.item_share({ label: row.label, amount: amountInUnit(row[column], outcome), share });
}

/** How much there is in how many parts, and which are the largest. */
function partsSentences({ label, rows, column }: ShownMix, outcome: Outcome): readonly string[] {
  const total = rows.reduce((all, row) => all + row[column], 0);
  const largest = largestBy(rows, (row) => row[column]);
  const count = rows.filter((row) => row[column] > 0).length;
  return [
    a.whole({ label, amount: amountInUnit(total, outcome), count }),
    ...(largest.length > 0
      ? [a.largest({ list: listed(largest.map((row) => partItem(row, column, outcome))) })]
      : []),
  ];
}

/** How much of the base is redirected, and where it arrives. */
export function redirectedSentence(outcome: Outcome): string {
  const { moved, movedBp, reached } = outcome;
  if (moved === 0) return a.nothing();
  return a.redirected({
    amount: amountInUnit(moved, outcome),
    share: formatShare(movedBp, locale),
    list: listed(reached.map(({ destination, inflow }) => item(destination.label, inflow, outcome))),
  });
}

/** Which of the rows give the most. */
export function takenSentences(rows: readonly MixRow[], outcome: Outcome): readonly string[] {
  const drawn = (row: MixRow) => row.before - row.after;
  const givers = largestBy(rows, drawn);
  if (givers.length === 0) return [];
  return [a.taken({ list: listed(givers.map((row) => item(row.label, drawn(row), outcome))) })];
}

/** A mix in words: what is shown, its largest parts, what moves and where from. */
export function mixAlternative(outcome: Outcome, shown: ShownMix): string {
  const { rows, column, isBase } = shown;
  const moves = column === "before" ? [] : takenSentences(rows, outcome);
  const all = column === "after" && isBase ? [redirectedSentence(outcome)] : [];
  return sentences([...partsSentences(shown, outcome), ...all, ...moves]);
}

/** The market in words: what is shown, its largest parts, and what changed most since the release compared with. */
export function marketAlternative(outcome: Outcome, shown: ShownMix, since: string | null): string {
  const known = shown.rows.filter((row) => row.unmatched === undefined);
  const changed = largestBy(known, (row) => Math.abs(row.after - row.before));
  const change = (row: MixRow) =>
    a.item({ label: row.label, amount: changeInUnit(row.after - row.before, outcome) });
  const said =
    since === null
      ? []
      : changed.length === 0
        ? [a.unchanged({ release: since })]
        : [a.since({ release: since, list: listed(changed.map(change)) })];
  return sentences([...partsSentences(shown, outcome), ...said]);
}
