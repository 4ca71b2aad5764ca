import { t } from "../text/fileMessages";
import type { FileFacts } from "./FileFacts";
import type { FileTable } from "./FileTable";

/** What a file says of itself, as the sheet of a workbook. */
export function aboutTable({ title, about, release, link, advice }: FileFacts): FileTable {
  return {
    name: t.about_name(),
    columns: [
      { key: "what", label: t.about_what(), kind: "text" },
      { key: "text", label: t.about_text(), kind: "text" },
    ],
    rows: [
      [t.about_title(), title],
      ...about.map((line) => [t.about_about(), line]),
      [t.about_release(), release.id],
      [t.about_link(), link],
      [t.about_advice(), advice],
    ],
  };
}
