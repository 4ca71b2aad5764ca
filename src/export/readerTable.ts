import type { Basis } from "../domain/figure";
import { estimateText } from "../text/estimateText";
import type { Cell, Column, FileTable } from "./FileTable";

/** A cell as a sheet or a document takes it: plain numbers, basis points as per cent, the basis in words. */
function readerCell(value: Cell, { kind }: Column): string {
  if (value === "") return "";
  if (kind === "bp") return `${(Number(value) / 100).toFixed(2)}%`;
  return kind === "basis" ? estimateText(value as Basis) : String(value);
}

/** The columns that people read, and their cells as texts. `isNumber`: which of them hold numbers. */
export function readerTable({ name, columns, rows }: FileTable) {
  const read = columns.flatMap((column, index) => (column.kind === "code" ? [] : [{ column, index }]));
  return {
    name,
    head: read.map(({ column }) => column.label),
    isNumber: read.map(({ column }) => !["text", "basis"].includes(column.kind)),
    rows: rows.map((cells) => read.map(({ column, index }) => readerCell(cells[index]!, column))),
  };
}
