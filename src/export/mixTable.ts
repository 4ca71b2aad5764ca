import type { MoneyUnit } from "../domain/figureRef";
import type { Outcome } from "../domain/outcome";
import { t } from "../text/fileMessages";
import type { Column, FileTable } from "./FileTable";
import { moneyColumn } from "./moneyColumn";

function columnsOf(money: MoneyUnit): readonly Column[] {
  return [
    { key: "node", label: t.col_node(), kind: "code" },
    { key: "label", label: t.col_label(), kind: "text" },
    { key: "class", label: t.col_class(), kind: "code" },
    { key: "basis", label: t.col_basis(), kind: "basis" },
    moneyColumn("before", t.col_before, money),
    moneyColumn("after", t.col_after, money),
    moneyColumn("change", t.col_change, money),
    { key: "share_before_bp", label: t.col_share_before(), kind: "bp" },
    { key: "share_after_bp", label: t.col_share_after(), kind: "bp" },
  ];
}

/** The mix before and after: the rows of the table on screen. Columns: scenario contract, section 6. */
export function mixTable({ rows, money }: Outcome): FileTable {
  return {
    name: t.mix_name(),
    columns: columnsOf(money),
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
