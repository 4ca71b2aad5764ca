import type { ModelView } from "../../../domain/explainModel";
import { formatMoneyShort } from "../../../format/money";
import { formatRate } from "../../../format/rate";
import { locale } from "../../../text/messages";
import { costPart, ratePart } from "../../../text/modelParts";
import { o } from "../../../text/outcomeMessages";
import type { Cell, Column } from "../DataTable";

/** Columns of the table of fees. */
export function feeColumns(): readonly Column[] {
  return [
    { key: "holding", label: o.fees_holding() },
    { key: "fee_pct", label: o.fees_fee() },
    { key: "low_pct", label: o.low() },
    { key: "high_pct", label: o.high() },
    { key: "usd_millions_a_year_before", label: o.fees_usd_before() },
    { key: "usd_millions_a_year_after", label: o.fees_usd_after() },
  ];
}

function dollars(usdMillions: number): Cell {
  return { text: formatMoneyShort(usdMillions, locale), value: usdMillions };
}

function rate(pct: number): Cell {
  return { text: formatRate(pct, locale, 2), value: pct };
}

/** What every holding costs, and all of them together. */
export function feeRows(view: ModelView): readonly (readonly Cell[])[] {
  const { fees } = view.model;
  const rows = fees.rows
    .filter(({ counted, row }) => counted && row.before + row.after > 0)
    .map(({ row, fee }): readonly Cell[] => [
      { text: row.label, value: row.id },
      {
        text: formatRate(fee.used, locale, 2),
        value: 100 * fee.used,
        unit: "bp",
        figure: { kind: "row-fee", id: row.id },
      },
      rate(fee.low),
      rate(fee.high),
      dollars((row.before * fee.used) / 100),
      dollars((row.after * fee.used) / 100),
    ]);
  const all = (side: "before" | "after"): Cell => {
    const { text, value, unit, ref } = costPart(view, side);
    return { text, value, unit, figure: ref };
  };
  const after = ratePart(view, "fee", "after");
  return [
    ...rows,
    [
      { text: o.fees_total(), value: "all" },
      { text: after.text, value: after.value, unit: after.unit, figure: after.ref },
      rate(fees.after.pct.low),
      rate(fees.after.pct.high),
      all("before"),
      all("after"),
    ],
  ];
}
