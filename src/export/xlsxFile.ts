import writeXlsxFile from "write-excel-file/universal";
import type { CellObject } from "write-excel-file/universal";
import type { Cell, Column, FileTable } from "./FileTable";

const WIDEST = 60; // characters of a column
const FORMATS = { usd: "#,##0", usdMillions: "#,##0", bp: "0.00%", number: "General" } as const;

function cellOf(value: Cell, { kind }: Column): CellObject | null {
  if (value === "") return null;
  if (typeof value === "string") return { value, type: String };
  // A sheet knows per cent as parts of one.
  if (kind === "bp") return { value: value / 10_000, type: Number, format: FORMATS.bp };
  return kind === "usd" || kind === "usdMillions" || kind === "number"
    ? { value, type: Number, format: FORMATS[kind] }
    : { value, type: Number };
}

function widthOf({ label }: Column, cells: readonly Cell[]): number {
  return Math.min(WIDEST, 2 + Math.max(label.length, ...cells.map((cell) => String(cell).length)));
}

/**
 * Tables as a workbook, a sheet each: numbers are numbers, basis points are per cent of a sheet, headings stay in view.
 * Throws where two tables have one name.
 */
export function xlsxFile(tables: readonly FileTable[]): Promise<Blob> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map(({ label }): CellObject => ({ value: label, type: String, fontWeight: "bold" })),
      ...rows.map((cells) => cells.map((cell, index) => cellOf(cell, columns[index]!))),
    ],
    columns: columns.map((column, index) => ({
      width: widthOf(
        column,
        rows.map((cells) => cells[index]!),
      ),
    })),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(sheets).toBlob();
}
