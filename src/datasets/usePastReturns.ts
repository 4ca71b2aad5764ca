import type { UseQueryResult } from "@tanstack/react-query";
import type { Atlas } from "../domain/atlas";
import type { PastReturns } from "../domain/pastReturns";
import { buildPastReturns } from "./buildPastReturns";
import type { DatasetError } from "./DatasetError";
import { onceLoaded } from "./onceLoaded";
import { readDataset } from "./readDataset";
import { replayFiles } from "./replayFiles";
import { useLoaded } from "./useLoaded";

async function loadPastReturns(atlas: Atlas): Promise<PastReturns> {
  const [returnsMonthly, stress] = await Promise.all([
    readDataset(replayFiles.returnsMonthly),
    readDataset(replayFiles.stress),
  ]);
  return buildPastReturns({ returnsMonthly, stress }, atlas);
}

/** Monthly returns and falls by class, loaded on demand and checked. Fails with the DatasetError of the file. */
export function usePastReturns(atlas: Atlas): UseQueryResult<PastReturns, DatasetError> {
  return useLoaded<PastReturns>({
    queryKey: ["past-returns"],
    queryFn: () => loadPastReturns(atlas),
    ...onceLoaded,
  });
}
