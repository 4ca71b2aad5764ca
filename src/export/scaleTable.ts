import type { Outcome } from "../domain/outcome";
import type { ScaleItem } from "../domain/scaleItems";
import { t } from "../text/fileMessages";
import { d } from "../text/onDemandMessages";
import { scaleDefinition, scaleLabel } from "../text/scaleName";
import type { FileTable } from "./FileTable";
import { moneyColumn } from "./moneyColumn";

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}

/** Sizes compared, in their order: plain unrounded numbers. */
export function scaleTable(items: readonly ScaleItem[], outcome: Outcome): FileTable {
  return {
    name: t.scale_name(),
    columns: [
      { key: "id", label: t.col_node(), kind: "code" },
      { key: "label", label: t.col_part(), kind: "text" },
      { key: "kind", label: t.col_kind(), kind: "code" },
      { key: "size_usd_millions", label: t.col_amount(), kind: "usdMillions" },
      { key: "low_usd_millions", label: t.col_low(), kind: "usdMillions", isDetail: true },
      { key: "high_usd_millions", label: t.col_high(), kind: "usdMillions", isDetail: true },
      { key: "as_of", label: t.col_as_of(), kind: "text" },
      { key: "basis", label: t.col_basis(), kind: "basis" },
      { key: "weak", label: t.col_weak(), kind: "text", isDetail: true },
      { key: "what_is_counted", label: t.col_counted(), kind: "text", isDetail: true },
      moneyColumn("moved_there", t.col_inflow, "usdMillions"),
      { key: "share_of_market_pct", label: t.col_percent(), kind: "number" },
      { key: "years_at_recorded_pace", label: t.col_years(), kind: "number" },
      { key: "recorded_pace", label: t.col_pace(), kind: "text", isDetail: true },
      { key: "recorded_pace_weak", label: t.col_weak_pace(), kind: "text", isDetail: true },
    ],
    rows: items.map((item) => {
      const reached = outcome.reached.find(({ destination }) => destination.id === item.id);
      const record = reached?.record;
      return [
        item.id,
        scaleLabel(item),
        item.kind,
        item.usdMillions,
        item.low ?? "",
        item.high ?? "",
        item.asOf,
        item.basis,
        yesOrNo(item.weak),
        scaleDefinition(item),
        item.inflow,
        item.percent ?? "",
        reached?.years ?? "",
        record ? record.label + d.comma() + record.period : "",
        record ? yesOrNo(reached.recordIsWeak) : "",
      ];
    }),
  };
}
