import { escapeMarkup } from "./escapeMarkup";
import type { FileTable } from "./FileTable";
import { readerTable } from "./readerTable";

/** A table as people read it, in HTML without a style. */
export function tableMarkup(table: FileTable, title: string): string {
  const { head, isNumber, rows } = readerTable(table);
  const cell = (text: string, index: number) =>
    `<td${isNumber[index] ? ' align="right"' : ""}>${escapeMarkup(text)}</td>`;
  const headings = head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("");
  return `<table><caption>${escapeMarkup(title)}</caption><thead><tr>${headings}</tr></thead><tbody>${body}</tbody></table>`;
}
