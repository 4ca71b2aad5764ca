import { d } from "../text/onDemandMessages";
import { csvText } from "./csvText";
import type { FileFacts } from "./FileFacts";
import type { FileTable } from "./FileTable";

/** A table as CSV: what it is behind `#`, an English header, plain unrounded numbers. */
export function csvFile({ title, about, link, sources, advice }: FileFacts, table: FileTable): string {
  const list = sources.map((source) => `${source.publisher}: ${source.title} <${source.url}>`).join("; ");
  const comments = [title, ...about, d.csv_link({ link }), d.csv_sources({ list }), advice];
  return csvText(
    comments,
    table.columns.map(({ key }) => key),
    table.rows,
  );
}
