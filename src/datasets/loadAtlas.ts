import type * as v from "valibot";
import type { Atlas } from "../domain/atlas";
import { buildAtlas, type Datasets } from "./buildAtlas";
import { FILES } from "./files";
import { fetchText, parseText } from "./readDataset";

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

/** Fetches, checks and joins all files. Throws DatasetError naming the one that is wrong. */
export async function loadAtlas(): Promise<Atlas> {
  const texts = await Promise.all(KEYS.map(async (key) => [key, await fetchText(FILES[key])]));
  return atlasFromTexts(Object.fromEntries(texts) as Texts);
}
