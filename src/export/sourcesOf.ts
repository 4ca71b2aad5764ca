import type { Atlas } from "../domain/atlas";
import type { Source } from "../domain/figure";

/** The sources of those ids, each once, in their order. */
export function sourcesOf(atlas: Atlas, ids: Iterable<string>): readonly Source[] {
  return [...new Set(ids)].map((id) => atlas.sources.get(id)!);
}
