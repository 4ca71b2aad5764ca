import type * as v from "valibot";
import type { Atlas } from "../domain/atlas";
import { buildAtlas, type Datasets } from "./buildAtlas";
import { FILES } from "./files";
import { parseText, readDataset } from "./readDataset";

type Key = keyof typeof FILES;
type Texts = Readonly<Record<Key, string>>;

const KEYS = Object.keys(FILES) as Key[];

/** The data of every page, by the name that the shell knows them by. */
export type LoadedAtlas = Atlas;

/** Parses and joins the texts of all files. Throws DatasetError naming the file that is wrong. */
export function atlasFromTexts(texts: Texts): Atlas {
  const read = KEYS.map((key) => [key, parseText<v.GenericSchema>(FILES[key], texts[key])]);
  return buildAtlas(Object.fromEntries(read) as Datasets);
}

/**
 * Fetches, checks and joins all files. Throws DatasetError naming the one that is wrong. Each is checked as it arrives: all
 * at once would hold the page for longer.
 */
export async function loadAtlas(): Promise<Atlas> {
  const read = await Promise.all(
    KEYS.map(async (key) => [key, await readDataset<v.GenericSchema>(FILES[key])]),
  );
  return buildAtlas(Object.fromEntries(read) as Datasets);
}
