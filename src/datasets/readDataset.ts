import * as v from "valibot";
import { DatasetError } from "./DatasetError";

/** A file of data: the name its reader knows, its hashed address, and its schema. */
export interface DatasetFile<Schema extends v.GenericSchema = v.GenericSchema> {
  readonly name: string;
  readonly url: string;
  readonly schema: Schema;
}

/** Fetches the text of a file. Throws DatasetError where it does not arrive. */
export async function fetchText({ name, url }: DatasetFile): Promise<string> {
  try {
    const response = await fetch(url);
    if (response.ok) return await response.text();
    throw new Error(`status ${response.status}`);
  } catch (error) {
    throw new DatasetError(name, "unreachable", (error as Error).message);
  }
}

/** Parses the text of a file and checks it against its schema. Throws DatasetError where it is not what it should be. */
export function parseText<Schema extends v.GenericSchema>(
  { name, schema }: Omit<DatasetFile<Schema>, "url">,
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

/** Fetches, parses and checks a file. Throws DatasetError. */
export async function readDataset<Schema extends v.GenericSchema>(
  file: DatasetFile<Schema>,
): Promise<v.InferOutput<Schema>> {
  return parseText(file, await fetchText(file));
}
