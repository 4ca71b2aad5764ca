import type { UseQueryResult } from "@tanstack/react-query";
import type { Atlas } from "../domain/atlas";
import type { History } from "../domain/history";
import { buildHistory } from "./buildHistory";
import type { DatasetError } from "./DatasetError";
import { historyFiles } from "./historyFiles";
import { onceLoaded } from "./onceLoaded";
import { readDataset } from "./readDataset";
import { useLoaded } from "./useLoaded";

async function loadHistory({ sources }: Atlas): Promise<History> {
  const [history, returnsAnnual, stress] = await Promise.all([
    readDataset(historyFiles.history),
    readDataset(historyFiles.returnsAnnual),
    readDataset(historyFiles.stress),
  ]);
  return buildHistory({ history, returnsAnnual, stress }, sources);
}

/** The long series, loaded on demand and checked. Fails with the DatasetError of the file that is wrong. */
export function useHistory(atlas: Atlas): UseQueryResult<History, DatasetError> {
  return useLoaded<History>({
    queryKey: ["history"],
    queryFn: () => loadHistory(atlas),
    ...onceLoaded,
  });
}
