import type {
  FaultReason,
  PlanColumn,
  PlanDraft,
  PlanFault,
  CleanedReason,
} from "../../../datasets/PlanDraft";
import type { Encoding, FileRefusal } from "../../../datasets/planText";
import { o } from "../../../text/ownMessages";

const FAULTS: Readonly<Record<FaultReason, () => string>> = {
  empty: o.fault_empty,
  formula: o.fault_formula,
  negative: o.fault_negative,
  "not-dollars": o.fault_not_dollars,
  "two-readings": o.fault_two_readings,
  "not-share": o.fault_not_share,
  "too-large": o.fault_too_large,
  "no-label": o.fault_no_label,
  "long-label": o.fault_long_label,
  fields: o.fault_fields,
  "split-number": o.fault_split_number,
  "no-columns": o.fault_no_columns,
  "no-holdings": o.fault_no_holdings,
  "too-many": o.fault_too_many,
  "sum-line": o.fault_sum_line,
  "stray-quote": o.fault_stray_quote,
  "open-quote": o.fault_open_quote,
  "not-json": o.fault_not_json,
  "not-a-list": o.fault_not_a_list,
  "shares-sum": o.fault_shares_sum,
  "no-total": o.fault_no_total,
  "total-too-large": o.fault_total_too_large,
  "total-nothing": o.fault_total_nothing,
};

const COLUMNS: Readonly<Record<PlanColumn, () => string>> = {
  label: o.column_label,
  amount: o.column_amount,
  share: o.column_share,
  class: o.column_class,
};

const REFUSALS: Readonly<Record<FileRefusal | "unreadable", () => string>> = {
  "too-big": o.refused_too_big,
  spreadsheet: o.refused_spreadsheet,
  binary: o.refused_binary,
  empty: o.refused_empty,
  unreadable: o.refused_unreadable,
};

const CLEANED: Readonly<Record<CleanedReason, (values: { count: number }) => string>> = {
  cents: o.cleaned_cents,
  "formula-label": o.cleaned_formula_label,
  unseen: o.cleaned_unseen,
  "class-unknown": o.cleaned_class_unknown,
  "share-unused": o.cleaned_share_unused,
};

/** Where a fault is: line and column. */
export function placeText({ line, column, reason }: PlanFault, kind: PlanDraft["kind"]): string {
  const isLine = kind === "csv" || reason === "not-json";
  const said = line === null ? o.whole() : isLine ? o.place_line({ line }) : o.place_holding({ line });
  return column === null ? said : o.place_column({ line: said, column: COLUMNS[column]() });
}

/** What is wrong there and what is expected. */
export function faultText({ reason }: PlanFault): string {
  return FAULTS[reason]();
}

/** Why a file is not read at all. */
export function refusalText(refused: FileRefusal | "unreadable"): string {
  return REFUSALS[refused]();
}

/** What was cleaned or read otherwise than as written, a sentence each. */
export function cleanedTexts(draft: PlanDraft, encoding: Encoding): readonly string[] {
  const counted = Object.entries(draft.cleaned).map(([reason, count]) =>
    CLEANED[reason as CleanedReason]({ count }),
  );
  if (encoding === "utf-16") return [o.read_utf16(), ...counted];
  return encoding === "windows-1252" ? [o.read_windows1252(), ...counted] : counted;
}
