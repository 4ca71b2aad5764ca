import { guessClass, UNKNOWN_CLASS } from "../domain/guessClass";
import type { AssetClass } from "../domain/market";
import { cleanLabel, LONGEST_LABEL, MOST_DOLLARS, MOST_HOLDINGS } from "../domain/ownPlan";
import { parseDollars, parseShare } from "../domain/parseDollars";
import { splitList } from "../domain/splitWhole";
import type { CleanedReason, DraftHolding, FaultReason, PlanColumn, PlanDraft, PlanFault } from "./PlanDraft";
import { planRows, type PlanRow } from "./planRows";

const MOST_FAULTS = 20; // said one by one
const WHOLE = 100_000_000; // 100 %, in millionths of a per cent
const NEARLY = 500_000; // by which rounded shares may miss it
const TOTAL_LINE = /^(grand |account |plan |portfolio )?totals?:?$/i;

type ReadableRow = Exclude<PlanRow, { readonly fault: PlanFault }>;
type Classes = ReadonlyMap<string, AssetClass>;

/** Classes by what they may be called: id, label or short label. */
function classNames(classes: Classes): ReadonlyMap<string, string> {
  return new Map(
    [...classes.values()].flatMap(({ id, label, shortLabel }) =>
      [id, label, shortLabel].map((name) => [name.toLowerCase(), id] as const),
    ),
  );
}

/** The class that a text says, else one guessed from that text or from the name. */
function classOf(said: string, label: string, names: ReadonlyMap<string, string>) {
  const known = names.get(said.trim().toLowerCase());
  if (known !== undefined) return { assetClass: known, sure: true };
  const guess = said.trim() === "" ? UNKNOWN_CLASS : guessClass(said);
  return { assetClass: guess === UNKNOWN_CLASS ? guessClass(label) : guess, sure: false };
}

/**
 * Reads a plan from CSV or JSON, a step for each line. `total`: whole dollars that shares are taken of, null where none
 * was given. Never throws; every line that is not right is a fault with its place, and nothing is left out silently.
 */
export function* readPlan(text: string, classes: Classes, total: number | null): Generator<void, PlanDraft> {
  const kind = /^\s*[[{]/.test(text) ? "json" : "csv";
  const names = classNames(classes);
  const faults: PlanFault[] = [];
  let moreFaults = 0;
  const cleaned: Partial<Record<CleanedReason, number>> = {};
  const weights: number[] = [];
  const holdings: DraftHolding[] = [];
  function fault(line: number | null, column: PlanColumn | null, reason: FaultReason): null {
    if (faults.length < MOST_FAULTS) faults.push({ line, column, reason });
    else moreFaults += 1;
    return null;
  }
  function clean(reason: CleanedReason): void {
    cleaned[reason] = (cleaned[reason] ?? 0) + 1;
  }
  function numberOf({ line, texts: { amount, share }, commas }: ReadableRow): number | null {
    if (amount === undefined && share !== undefined) {
      const read = parseShare(share);
      if ("fault" in read) return fault(line, "share", read.fault);
      weights.push(read.weight);
      return 0;
    }
    const read = parseDollars(amount ?? "", commas);
    if ("fault" in read) return fault(line, "amount", read.fault);
    if (read.rounded) clean("cents");
    if (share !== undefined && share.trim() !== "") clean("share-unused");
    return read.usd;
  }
  for (const row of planRows(text, kind)) {
    yield;
    if ("fault" in row) {
      fault(row.fault.line, row.fault.column, row.fault.reason);
      continue;
    }
    const { line, texts } = row;
    if (holdings.length === MOST_HOLDINGS) {
      fault(line, null, "too-many");
      break;
    }
    const written = texts.label ?? "";
    const label = cleanLabel(written);
    if (label === "") fault(line, "label", "no-label");
    if ([...label].length > LONGEST_LABEL) fault(line, "label", "long-label");
    const usd = numberOf(row);
    if (usd === null || label === "" || [...label].length > LONGEST_LABEL) continue;
    if (TOTAL_LINE.test(label) && isSum(usd, holdings)) {
      fault(line, null, "sum-line");
      continue;
    }
    if (/^[=+\-@]/.test(label)) clean("formula-label");
    else if (label !== written.trim()) clean("unseen");
    const found = classOf(texts.class ?? "", label, names);
    if (!found.sure && (texts.class ?? "").trim() !== "") clean("class-unknown");
    holdings.push({ line, label, usd, ...found });
  }
  const byShare = weights.length > 0;
  const said = { kind, faults, moreFaults, cleaned, byShare } as const;
  if (faults.length > 0) return { ...said, holdings };
  return { ...said, ...wholeOf(holdings, weights, total, fault), faults, moreFaults };
}

/** Whether an amount is that of all holdings before it, apart from their rounded cents. */
function isSum(usd: number, holdings: readonly DraftHolding[]): boolean {
  const sum = holdings.reduce((all, each) => all + each.usd, 0);
  return sum > 0 && Math.abs(usd - sum) <= holdings.length;
}

/** What only the whole shows: there is something, shares are those of a whole, dollars not too many. */
function wholeOf(
  holdings: readonly DraftHolding[],
  weights: readonly number[],
  total: number | null,
  fault: (line: null, column: PlanColumn | null, reason: FaultReason) => null,
): { readonly holdings: readonly DraftHolding[] } {
  let whole = holdings;
  if (holdings.length === 0) fault(null, null, "no-holdings");
  else if (weights.length > 0) {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    if (weights.length < holdings.length || Math.abs(sum - WHOLE) > NEARLY)
      fault(null, "share", "shares-sum");
    else if (total === null) fault(null, "share", "no-total");
    else {
      const parts = splitList(total, weights);
      whole = holdings.map((holding, place) => ({ ...holding, usd: parts[place]! }));
    }
  }
  const sum = whole.reduce((all, { usd }) => all + usd, 0);
  if (sum > MOST_DOLLARS) fault(null, "amount", "total-too-large");
  else if (whole.length > 0 && sum === 0 && weights.length === 0) fault(null, "amount", "total-nothing");
  return { holdings: whole };
}
