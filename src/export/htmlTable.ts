import { escapeMarkup } from "./escapeMarkup";
import type { FileFacts } from "./FileFacts";
import type { FileTable } from "./FileTable";
import { readerTable } from "./readerTable";

/** A table as HTML for a document, with what it is under it. */
export function htmlTable(table: FileTable, { title, about, link, advice }: FileFacts): string {
  const { head, isNumber, rows } = readerTable(table);
  const cell = (text: string, index: number) =>
    `<td${isNumber[index] ? ' align="right"' : ""}>${escapeMarkup(text)}</td>`;
  const headings = head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`).join("");
  const address = escapeMarkup(link);
  const foot = [...about, advice].map(escapeMarkup).join(" ");
  return (
    `<table><caption>${escapeMarkup(title)}</caption><thead><tr>${headings}</tr></thead><tbody>${body}</tbody></table>` +
    `<p>${foot} <a href="${address}">${address}</a></p>`
  );
}
