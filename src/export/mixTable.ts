import type { Outcome } from "../domain/outcome";
import { t } from "../text/fileMessages";
import type { Column, FileTable } from "./FileTable";

const COLUMNS: readonly Column[] = [
  { key: "node", label: t.col_node(), kind: "code" },
  { key: "label", label: t.col_label(), kind: "text" },
  { key: "class", label: t.col_class(), kind: "code" },
  { key: "basis", label: t.col_basis(), kind: "basis" },
  { key: "before_usd_millions", label: t.col_before(), kind: "usdMillions" },
  { key: "after_usd_millions", label: t.col_after(), kind: "usdMillions" },
  { key: "change_usd_millions", label: t.col_change(), kind: "usdMillions" },
  { key: "share_before_bp", label: t.col_share_before(), kind: "bp" },
  { key: "share_after_bp", label: t.col_share_after(), kind: "bp" },
];

/** The mix before and after: the rows of the table on screen. Columns: scenario contract, section 6. */
export function mixTable({ rows }: Outcome): FileTable {
  return {
    name: t.mix_name(),
    columns: COLUMNS,
    rows: rows.map((row) => [
      row.id,
      row.label,
      row.assetClass,
      row.basis,
      row.before,
      row.after,
      row.after - row.before,
      row.shareBefore,
      row.shareAfter,
    ]),
  };
}
