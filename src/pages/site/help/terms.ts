import { h } from "../../../text/helpMessages";

const TERM_IDS = [
  "plan_401k",
  "dc",
  "ira",
  "tsp",
  "pension",
  "annuity",
  "target_date",
  "sleeve",
  "trust",
  "stable_value",
  "brokerage",
  "rollover",
  "look_through",
  "record",
  "basis_point",
  "expense_ratio",
  "house",
  "swing",
  "drawdown",
  "correlation",
  "smoothing",
  "median",
  "real_dollars",
  "fiduciary",
] as const;

/** A term of the field. */
export type TermId = (typeof TERM_IDS)[number];

/** A term by its name, what it means, and the forms in which the pages use it. */
export interface Term {
  readonly id: TermId;
  readonly name: string;
  readonly text: string;
  readonly forms: readonly string[];
}

/** All terms, in the order of the list: plans, what they hold, how it is measured. */
export const terms: readonly Term[] = TERM_IDS.map((id) => ({
  id,
  name: h[id](),
  text: h[`${id}_text`](),
  forms: h[`${id}_forms`]().split("|"),
}));
