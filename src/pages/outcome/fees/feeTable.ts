import type { ModelView } from "../../../domain/explainModel";
import { formatRate } from "../../../format/rate";
import { moneyShort } from "../../../text/amount";
import { locale, m } from "../../../text/messages";
import { costPart, ratePart } from "../../../text/modelParts";
import { o } from "../../../text/outcomeMessages";
import type { Cell, Column } from "../DataTable";

const ENDS = ["used", "low", "high"] as const;
const SIDES = ["before", "after"] as const;

function rate(pct: number): Pick<Cell, "text" | "value"> {
  return { text: formatRate(pct, locale, 2), value: 100 * pct };
}

/** Columns of the table of fees. */
export function feeColumns({ outcome }: ModelView): readonly Column[] {
  const unit = outcome.money === "usd" ? "usd" : "usd_millions";
  return [
    { key: "holding", label: o.fees_holding() },
    { key: "fee_bp", label: o.fees_fee() },
    { key: "low_bp", label: o.low() },
    { key: "high_bp", label: o.high() },
    { key: `${unit}_a_year_before`, label: o.fees_usd_before() },
    { key: `${unit}_a_year_after`, label: o.fees_usd_after() },
  ];
}

/** What every holding costs, and all of them together; each number leads to its source. */
export function feeRows(view: ModelView): readonly (readonly Cell[])[] {
  const { fees } = view.model;
  const { money } = view.outcome;
  const rows = fees.rows
    .filter(({ counted, row }) => counted && row.before + row.after > 0)
    .map(({ row, fee }): readonly Cell[] => {
      const figure = { kind: "row-fee", id: row.id } as const;
      return [
        { text: row.label, value: row.id },
        ...ENDS.map((end): Cell => ({ ...rate(fee[end]), unit: "bp", figure })),
        ...SIDES.map((side): Cell => {
          const amount = (row[side] * fee.used) / 100;
          const text = amount === 0 ? m.nothing() : moneyShort(amount, money);
          return { text, value: amount, unit: money, figure };
        }),
      ];
    });
  const all = ENDS.map((end): Cell => {
    const { ref, unit } = ratePart(view, "fee", "after");
    return { ...rate(fees.after.pct[end]), unit, figure: ref };
  });
  const costs = SIDES.map((side): Cell => {
    const { text, value, unit, ref } = costPart(view, side);
    return { text, value, unit, figure: ref };
  });
  return [...rows, [{ text: o.fees_total(), value: "all" }, ...all, ...costs]];
}
