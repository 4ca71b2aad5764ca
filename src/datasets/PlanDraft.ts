import type { DollarsFault, ShareFault } from "../domain/parseDollars";

/** What a column of a plan holds. */
export type PlanColumn = "label" | "amount" | "share" | "class";

/** What is wrong at a place of a plan's text; each has a sentence that says what is expected. */
export type FaultReason =
  | DollarsFault
  | ShareFault
  | "no-label"
  | "long-label"
  | "fields"
  | "split-number"
  | "no-columns"
  | "no-holdings"
  | "too-many"
  | "sum-line"
  | "stray-quote"
  | "open-quote"
  | "not-json"
  | "not-a-list"
  | "shares-sum"
  | "total-too-large"
  | "total-nothing"
  | "no-total";

/** A fault: the line, counted from 1 (of JSON the holding, save where it is no JSON; null the whole), and the column, null the whole line. */
export interface PlanFault {
  readonly line: number | null;
  readonly column: PlanColumn | null;
  readonly reason: FaultReason;
}

/** What was cleaned on the way, and in how many lines. */
export type CleanedReason = "cents" | "formula-label" | "unseen" | "class-unknown" | "share-unused";

/** A holding as it was read; `sure`: the text said its class, otherwise it was guessed. */
export interface DraftHolding {
  readonly line: number;
  readonly label: string;
  readonly usd: number;
  readonly assetClass: string;
  readonly sure: boolean;
}

/** What a text says of a plan. With faults, the holdings are those lines that are right. `kind`: what lines are counted in. */
export interface PlanDraft {
  readonly kind: "csv" | "json";
  readonly holdings: readonly DraftHolding[];
  readonly faults: readonly PlanFault[];
  readonly moreFaults: number;
  readonly cleaned: Readonly<Partial<Record<CleanedReason, number>>>;
  readonly byShare: boolean;
}
