import type { Source } from "../domain/figure";
import { t } from "../text/fileMessages";
import type { FileTable } from "./FileTable";

/** Publications with their addresses. */
export function sourcesTable(sources: readonly Source[]): FileTable {
  return {
    name: t.sources_name(),
    columns: [
      { key: "id", label: t.col_node(), kind: "code" },
      { key: "publisher", label: t.col_publisher(), kind: "text" },
      { key: "title", label: t.col_title(), kind: "text" },
      { key: "published", label: t.col_published(), kind: "text" },
      { key: "grade", label: t.col_grade(), kind: "text" },
      { key: "url", label: t.col_url(), kind: "text" },
      { key: "via", label: t.col_via(), kind: "text" },
      { key: "licence", label: t.col_licence(), kind: "text" },
    ],
    rows: sources.map((source) => [
      source.id,
      source.publisher,
      source.title,
      source.published ?? t.undated(),
      source.grade,
      source.url,
      source.via ?? "",
      source.licence ?? "",
    ]),
  };
}
