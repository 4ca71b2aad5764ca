import type { Assumptions } from "./assumptions";
import type { MixRow } from "./mixRows";
import type { Side } from "./modelMix";

/** How soon money can be had; `unknown`: no published fact says it. */
export const TERMS = ["day", "month", "quarter", "later", "unknown"] as const;
export type Term = (typeof TERMS)[number];

const MOST_DAYS = { day: 1, month: 31, quarter: 92 } as const;

/** How soon a holding can be sold, and the sources of that. */
export interface RowTerm {
  readonly row: MixRow;
  readonly term: Term;
  readonly sources: readonly string[];
}

function termOf(days: number): Term {
  if (days <= MOST_DAYS.day) return "day";
  if (days <= MOST_DAYS.month) return "month";
  return days <= MOST_DAYS.quarter ? "quarter" : "later";
}

/** How soon each holding can be sold: as its destination's, by the exchange its class trades on, else unknown. */
export function rowTerms(assumptions: Assumptions, rows: readonly MixRow[]): readonly RowTerm[] {
  return rows.map((row) => {
    const fact = assumptions.facts.get(row.destination ?? row.assetClass)?.liquidity;
    if (fact) return { row, term: termOf(fact.days), sources: fact.sources };
    const traded = assumptions.tradedDaily.get(row.assetClass);
    if (traded) return { row, term: "day", sources: traded.sources };
    return { row, term: "unknown", sources: [] };
  });
}

/** Money by term, in the unit of the base, and its share of all in basis points. */
export interface TermSum {
  readonly term: Term;
  readonly value: number;
  readonly points: number;
}

/** Money by how soon it can be sold, soonest first; the shares sum to 10,000. */
export function termSums(terms: readonly RowTerm[], side: Side): readonly TermSum[] {
  const total = terms.reduce((all, { row }) => all + row[side], 0);
  return TERMS.map((term) => {
    const own = terms.filter((each) => each.term === term);
    const value = own.reduce((all, { row }) => all + row[side], 0);
    return { term, value, points: total === 0 ? 0 : (10_000 * value) / total };
  });
}
