import type { Atlas } from "../domain/atlas";
import type { Citation } from "../domain/citationsOf";
import { d } from "../text/onDemandMessages";
import { s } from "../text/sourcesMessages";
import { csvText } from "./csvText";

const HEADER = [
  "source",
  "publisher",
  "title",
  "published",
  "url",
  "via",
  "grade",
  "file",
  "what_rests_on_it",
];

/** All sources as CSV: a row for each place in the data that rests on one, and one for each that nothing rests on. */
export function sourcesCsv(
  atlas: Atlas,
  citations: ReadonlyMap<string, readonly Citation[]>,
  link: string,
): string {
  const rows = [...atlas.sources.values()].flatMap(({ id, publisher, title, published, url, via, grade }) => {
    const cells = [id, publisher, title, published ?? d.card_undated(), url, via ?? "", grade];
    const cited = citations.get(id) ?? [];
    return cited.length === 0 ? [[...cells, "", ""]] : cited.map(({ file, what }) => [...cells, file, what]);
  });
  return csvText([s.csv_title(), d.csv_link({ link }), d.csv_advice()], HEADER, rows);
}
