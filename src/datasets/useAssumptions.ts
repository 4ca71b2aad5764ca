import { queryOptions, type UseQueryResult } from "@tanstack/react-query";
import type { Assumptions } from "../domain/assumptions";
import type { Atlas } from "../domain/atlas";
import { assumptionsFiles } from "./assumptionsFiles";
import { buildAssumptions } from "./buildAssumptions";
import type { DatasetError } from "./DatasetError";
import { onceLoaded } from "./onceLoaded";
import { readDataset } from "./readDataset";
import { useLoaded } from "./useLoaded";

async function loadAssumptions(atlas: Atlas): Promise<Assumptions> {
  const [assumptions, facts, savers] = await Promise.all([
    readDataset(assumptionsFiles.assumptions),
    readDataset(assumptionsFiles.facts),
    readDataset(assumptionsFiles.savers),
  ]);
  return buildAssumptions({ assumptions, facts, savers }, atlas);
}

/** How they are asked for, wherever that is. */
export function assumptionsQuery(atlas: Atlas) {
  return queryOptions<Assumptions, DatasetError>({
    queryKey: ["assumptions"],
    queryFn: () => loadAssumptions(atlas),
    ...onceLoaded,
  });
}

/** What the Outcome page assumes, loaded with it and checked. Fails with the DatasetError of the file that is wrong. */
export function useAssumptions(atlas: Atlas): UseQueryResult<Assumptions, DatasetError> {
  return useLoaded(assumptionsQuery(atlas));
}
