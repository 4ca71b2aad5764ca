import type { MoneyUnit } from "../domain/figureRef";

/** A cell as a file holds it: raw and unrounded; "" where there is nothing. */
export type Cell = string | number;

/**
 * What a column holds. Money and `bp` are whole numbers, `basis` a word of the data. `code`: an id, left out
 * where people read.
 */
export type ColumnKind = "text" | "code" | "basis" | MoneyUnit | "bp" | "number";

/** A column: `key` heads it in files for programs, `label` where people read. `isDetail`: no room for it on paper. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  readonly isDetail?: true;
}

/** A table of a file: a sheet of a workbook, a CSV, a table on the clipboard or on paper. */
export interface FileTable {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
