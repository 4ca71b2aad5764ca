import { d } from "../text/onDemandMessages";
import { escapeMarkup } from "./escapeMarkup";
import type { FileFacts } from "./FileFacts";
import type { FileTable } from "./FileTable";
import { tableMarkup } from "./tableMarkup";

/** A table as HTML for a document, with what it is under it. */
export function htmlTable(table: FileTable, { title, about, link, advice }: FileFacts): string {
  const address = escapeMarkup(link);
  const foot = escapeMarkup([...about, advice].join(d.semicolon()));
  return `${tableMarkup(table, title)}<p>${foot} <a href="${address}">${address}</a></p>`;
}
