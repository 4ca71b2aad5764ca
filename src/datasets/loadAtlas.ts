import * as v from "valibot";
import type { Atlas } from "../domain/atlas";
import { buildAtlas, type Datasets } from "./buildAtlas";
import { DatasetError } from "./DatasetError";
import { FILES } from "./files";
import { keepTexts, keptTexts } from "./keptTexts";

type Key = keyof typeof FILES;
type Texts = Readonly<Record<Key, string>>;

const KEYS = Object.keys(FILES) as Key[];

/** The data, and what was wrong with the newest files when those of the last visit stand in for them. */
export interface LoadedAtlas {
  readonly atlas: Atlas;
  readonly failure: DatasetError | null;
}

async function fetchText(key: Key): Promise<string> {
  const { name, url } = FILES[key];
  try {
    const response = await fetch(url);
    if (response.ok) return await response.text();
    throw new Error(`status ${response.status}`);
  } catch (error) {
    throw new DatasetError(name, "unreachable", (error as Error).message);
  }
}

function parseText<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  text: string,
): v.InferOutput<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DatasetError(name, "not-json", (error as Error).message);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DatasetError(name, "wrong-shape", `${v.getDotPath(issue) ?? ""} ${issue.message}`.trim());
}

/** Parses and joins the texts of all files. Throws DatasetError naming the file that is wrong. */
export function atlasFromTexts(texts: Texts): Atlas {
  const read = KEYS.map((key) => [key, parseText(FILES[key].name, FILES[key].schema, texts[key])]);
  return buildAtlas(Object.fromEntries(read) as Datasets);
}

async function atlasOfLastVisit(failure: DatasetError): Promise<LoadedAtlas> {
  const texts = await keptTexts(KEYS);
  if (!texts) throw failure;
  try {
    return { atlas: atlasFromTexts(texts), failure };
  } catch {
    throw failure; // what is wrong today is what can be mended
  }
}

/** Fetches, checks and joins all files; falls back to the last good set. Throws DatasetError when there is none. */
export async function loadAtlas(): Promise<LoadedAtlas> {
  try {
    const texts = Object.fromEntries(await Promise.all(KEYS.map(async (key) => [key, await fetchText(key)])));
    const atlas = atlasFromTexts(texts);
    void keepTexts(texts);
    return { atlas, failure: null };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return atlasOfLastVisit(error);
  }
}
