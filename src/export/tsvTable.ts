import type { FileFacts } from "./FileFacts";
import type { FileTable } from "./FileTable";
import { readerTable } from "./readerTable";

/** A table with tabs between its cells, for a sheet, with what it is under it, a cell a line. */
export function tsvTable(table: FileTable, { title, about, link, advice }: FileFacts): string {
  const { head, rows } = readerTable(table);
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ")).join("\t"));
  return [...lines, "", title, ...about, link, advice].join("\n");
}
