import { queryOptions, type UseQueryResult } from "@tanstack/react-query";
import * as v from "valibot";
import type { Atlas } from "../domain/atlas";
import { citationsOf, surveyOf, type Citation, type Survey } from "../domain/citationsOf";
import { changelogSchema } from "./changelogSchema";
import { dataFiles, type ServedFile } from "./dataFiles";
import { DatasetError } from "./DatasetError";
import { gapsSchema } from "./gapsSchema";
import { onceLoaded } from "./onceLoaded";
import { textSchema } from "./provenanceSchema";
import { fetchText, parseText } from "./readDataset";
import { useLoaded } from "./useLoaded";

const headSchema = v.looseObject({ title: textSchema, compiled: textSchema, notes: v.array(textSchema) });

/** A file of data with what it says of itself, and what was counted in it. */
export interface CataloguedFile extends ServedFile, Survey {
  readonly title: string;
  readonly compiled: string;
  readonly notes: readonly string[];
}

/** A place where sources disagree, a figure that rests on little, or one that was not found. */
export type Gap = v.InferOutput<typeof gapsSchema>["gaps"][number];

/** A dated change of the data. */
export type DataChange = v.InferOutput<typeof changelogSchema>["changes"][number];

/** All files of data, what rests on each source, gaps and changes. */
export interface Catalog {
  readonly files: readonly CataloguedFile[];
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
  readonly gaps: readonly Gap[];
  readonly changes: readonly DataChange[];
}

/** Parses all files by name and finds what rests on what. Throws DatasetError naming the file that is wrong. */
export function catalogFromTexts(
  served: readonly ServedFile[],
  texts: Readonly<Record<string, string>>,
  sources: Atlas["sources"],
): Catalog {
  const citations = new Map<string, Citation[]>();
  const files = served.map((file): CataloguedFile => {
    const head = parseText({ name: file.name, schema: headSchema }, texts[file.name]!);
    for (const citation of citationsOf(file.name, head)) {
      if (!sources.has(citation.source))
        throw new DatasetError(file.name, "wrong-sums", `names ${citation.source}, which is not known`);
      citations.set(citation.source, [...(citations.get(citation.source) ?? []), citation]);
    }
    const { title, compiled, notes } = head;
    return { ...file, ...surveyOf(head), title, compiled, notes };
  });
  const { gaps } = parseText({ name: "gaps.json", schema: gapsSchema }, texts["gaps.json"]!);
  const { changes } = parseText(
    { name: "changelog.json", schema: changelogSchema },
    texts["changelog.json"]!,
  );
  return { files, citations, gaps, changes };
}

async function loadCatalog({ sources }: Atlas): Promise<Catalog> {
  const texts = await Promise.all(
    dataFiles.map(async (file) => [file.name, await fetchText({ ...file, schema: headSchema })] as const),
  );
  return catalogFromTexts(dataFiles, Object.fromEntries(texts), sources);
}

/** How they are asked for, wherever that is. */
export function catalogQuery(atlas: Atlas) {
  return queryOptions<Catalog, DatasetError>({
    queryKey: ["catalog"],
    queryFn: () => loadCatalog(atlas),
    ...onceLoaded,
  });
}

/** The catalogue, loaded on demand and checked. Fails with the DatasetError of the file that is wrong. */
export function useCatalog(atlas: Atlas): UseQueryResult<Catalog, DatasetError> {
  return useLoaded(catalogQuery(atlas));
}
