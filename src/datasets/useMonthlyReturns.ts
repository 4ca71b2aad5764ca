import type { UseQueryResult } from "@tanstack/react-query";
import type { Atlas } from "../domain/atlas";
import type { ReturnSeries } from "../domain/ReturnSeries";
import { buildMonthlyReturns } from "./buildMonthlyReturns";
import type { DatasetError } from "./DatasetError";
import { onceLoaded } from "./onceLoaded";
import { readDataset } from "./readDataset";
import { returnsMonthlyFile } from "./returnsMonthlyFile";
import { useLoaded } from "./useLoaded";

type Returns = ReadonlyMap<string, ReturnSeries>;

/** Monthly returns by series, loaded on demand and checked. Fails with the DatasetError of the file. */
export function useMonthlyReturns(atlas: Atlas): UseQueryResult<Returns, DatasetError> {
  return useLoaded<Returns>({
    queryKey: ["monthly-returns"],
    queryFn: async () => buildMonthlyReturns(await readDataset(returnsMonthlyFile), atlas),
    ...onceLoaded,
  });
}
