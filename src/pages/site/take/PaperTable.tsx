import { isEstimated, type Basis } from "../../../domain/figure";
import type { Cell, Column, FileTable } from "../../../export/FileTable";
import { formatMoneyShort } from "../../../format/money";
import { formatPercent, formatShare } from "../../../format/share";
import { basisText } from "../../../text/basisText";
import { t } from "../../../text/fileMessages";
import { locale, m } from "../../../text/messages";

/** A cell as a page shows it: amounts with their sign and unit, shares in per cent. */
function paperCell(value: Cell, { kind, key }: Column): string {
  if (value === "") return "";
  if (kind === "basis") return isEstimated(value as Basis) ? t.estimate() : basisText(value as Basis);
  if (typeof value === "string") return value;
  if (kind === "bp") return formatShare(value, locale);
  if (kind === "number")
    return key.endsWith("_pct") ? formatPercent(value, locale) : String(Math.round(value * 100) / 100);
  if (!key.startsWith("change")) return value === 0 ? m.nothing() : formatMoneyShort(value, locale);
  if (value === 0) return m.no_change();
  const amount = formatMoneyShort(Math.abs(value), locale);
  return value > 0 ? m.tile_up({ amount }) : m.tile_down({ amount });
}

/** The unit is in the cells of paper, not in its headings. */
function heading(label: string): string {
  return label === t.col_amount() ? t.col_amount_paper() : label.split(",")[0]!;
}

/** Rows of a table for paper and pictures: what people read, without ids, details and empty columns. */
export function PaperTable({ table, rows }: { table: FileTable; rows: FileTable["rows"] }) {
  const read = table.columns.flatMap((column, index) => {
    const isEmpty = table.rows.every((cells) => cells[index] === "");
    return column.kind === "code" || column.isDetail || isEmpty ? [] : [{ column, index }];
  });
  const idOf = (cells: readonly Cell[]) => String(cells[0]);
  const classOf = ({ kind }: Column) => (kind === "text" || kind === "basis" ? kind : "number");
  return (
    <table className="paper-table">
      <thead>
        <tr>
          {read.map(({ column }) => (
            <th key={column.key} scope="col" className={classOf(column)}>
              {heading(column.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={idOf(cells)}>
            {read.map(({ column, index }) => (
              <td key={column.key} className={classOf(column)}>
                {paperCell(cells[index]!, column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
