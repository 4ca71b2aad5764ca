import type { Atlas } from "../domain/atlas";
import { sourcesOf } from "./sourcesOf";

/** Sources in one line: publisher, title and address of each, once. */
export function citedSources(atlas: Atlas, ids: Iterable<string>): string {
  return sourcesOf(atlas, ids)
    .map(({ publisher, title, url }) => `${publisher}: ${title} <${url}>`)
    .join("; ");
}
