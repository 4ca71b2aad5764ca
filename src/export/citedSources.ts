import type { Atlas } from "../domain/atlas";

/** Sources in one line: publisher, title and address of each, once. */
export function citedSources(atlas: Atlas, ids: Iterable<string>): string {
  const cited = [...new Set(ids)].map((id) => {
    const { publisher, title, url } = atlas.sources.get(id)!;
    return `${publisher}: ${title} <${url}>`;
  });
  return cited.join("; ");
}
