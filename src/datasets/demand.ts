import { DatasetError } from "./DatasetError";

/** Throws DatasetError naming the file where something does not hold that no schema can say. */
export function demand(file: string, holds: boolean, what: string): void {
  if (!holds) throw new DatasetError(file, "wrong-sums", what);
}

/** Throws where an id is not among the known ones. `who` names them, if it is not the file as a whole. */
export function demandKnown(
  file: string,
  known: ReadonlyMap<string, unknown>,
  ids: readonly string[],
  who?: string,
): void {
  for (const id of ids)
    demand(file, known.has(id), `${who === undefined ? "" : `${who} `}names ${id}, which is not known`);
}

/** Throws where an id stands twice. */
export function demandOnce(file: string, ids: readonly string[]): void {
  demand(file, new Set(ids).size === ids.length, "an id stands twice");
}
