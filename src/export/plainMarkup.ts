import type { Source } from "../domain/figure";
import { d } from "../text/onDemandMessages";
import { escapeMarkup } from "./escapeMarkup";
import type { FileFacts } from "./FileFacts";
import type { FileTable } from "./FileTable";
import { tableMarkup } from "./tableMarkup";

function sourceMarkup({ publisher, title, published, url }: Source): string {
  const said = [publisher, title, published ?? ""].filter(Boolean).join(", ");
  return `<li><a href="${escapeMarkup(url)}">${escapeMarkup(said)}</a></li>`;
}

/** A table with what it is and what it rests on, in HTML: what a browser without scripts shows of a view. */
export function plainMarkup(table: FileTable, { title, about, sources, advice }: FileFacts): string {
  const said = escapeMarkup([...about, advice].join(d.semicolon()));
  return `${tableMarkup(table, title)}<p>${said}</p><ul>${sources.map(sourceMarkup).join("")}</ul>`;
}
