import type * as v from "valibot";
import type { Atlas } from "../domain/atlas";
import { buildAtlas, type Datasets } from "./buildAtlas";
import { DatasetError } from "./DatasetError";
import { FILES } from "./files";
import { fetchText, parseText } from "./readDataset";

type Key = keyof typeof FILES;
type Texts = Readonly<Record<Key, string>>;

const KEYS = Object.keys(FILES) as Key[];

/** The data, and what was wrong with the newest files when those of the last visit stand in for them. */
export interface LoadedAtlas {
  readonly atlas: Atlas;
  readonly failure: DatasetError | null;
}

/** Parses and joins the texts of all files. Throws DatasetError naming the file that is wrong. */
export function atlasFromTexts(texts: Texts): Atlas {
  const read = KEYS.map((key) => [key, parseText<v.GenericSchema>(FILES[key], texts[key])]);
  return buildAtlas(Object.fromEntries(read) as Datasets);
}

// Loaded once the page is there: the first view does without.
function lastVisit() {
  return import("./keptTexts");
}

async function atlasOfLastVisit(failure: DatasetError): Promise<LoadedAtlas> {
  try {
    const texts = await (await lastVisit()).keptTexts();
    if (!texts) throw failure;
    return { atlas: atlasFromTexts(texts as Texts), failure };
  } catch {
    throw failure; // what is wrong today is what can be mended
  }
}

/** Fetches, checks and joins all files; falls back to the last good set. Throws DatasetError when there is none. */
export async function loadAtlas(): Promise<LoadedAtlas> {
  try {
    const texts = Object.fromEntries(
      await Promise.all(KEYS.map(async (key) => [key, await fetchText(FILES[key])])),
    );
    const atlas = atlasFromTexts(texts);
    void lastVisit().then(
      ({ keepTexts }) => keepTexts(texts),
      () => undefined,
    );
    return { atlas, failure: null };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return atlasOfLastVisit(error);
  }
}
