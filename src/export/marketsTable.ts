import type { Outcome } from "../domain/outcome";
import { t } from "../text/fileMessages";
import { d } from "../text/onDemandMessages";
import type { FileTable } from "./FileTable";
import { moneyColumn } from "./moneyColumn";

/** What arrives at each destination, against the size of its market and its record pace. */
export function marketsTable({ reached, money }: Outcome): FileTable {
  return {
    name: t.markets_name(),
    columns: [
      { key: "id", label: t.col_node(), kind: "code" },
      { key: "label", label: t.col_destination(), kind: "text" },
      moneyColumn("inflow", t.col_inflow, money),
      moneyColumn("size", t.col_size, money),
      { key: "size_as_of", label: t.col_size_date(), kind: "text" },
      { key: "size_basis", label: t.col_basis(), kind: "basis" },
      { key: "share_of_market_pct", label: t.col_percent(), kind: "number" },
      { key: "years_at_recorded_pace", label: t.col_years(), kind: "number" },
      { key: "recorded_pace", label: t.col_pace(), kind: "text" },
    ],
    rows: reached.map(({ destination, inflow, size, percent, record, years }) => [
      destination.id,
      destination.label,
      inflow,
      size?.usdMillions ?? "",
      size?.asOf ?? "",
      size?.basis ?? "",
      percent ?? "",
      years ?? "",
      record ? record.label + d.comma() + record.period : "",
    ]),
  };
}
