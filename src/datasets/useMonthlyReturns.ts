import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Atlas } from "../domain/atlas";
import type { ReturnSeries } from "../domain/ReturnSeries";
import { buildMonthlyReturns } from "./buildMonthlyReturns";
import type { DatasetError } from "./DatasetError";
import { onceLoaded } from "./onceLoaded";
import { queryClient } from "./queryClient";
import { readDataset } from "./readDataset";
import { returnsMonthlyFile } from "./returnsMonthlyFile";

type Returns = ReadonlyMap<string, ReturnSeries>;

/** Monthly returns by series, loaded on demand and checked. Fails with the DatasetError of the file. */
export function useMonthlyReturns(atlas: Atlas): UseQueryResult<Returns, DatasetError> {
  return useQuery<Returns, DatasetError>(
    {
      queryKey: ["monthly-returns"],
      queryFn: async () => buildMonthlyReturns(await readDataset(returnsMonthlyFile), atlas),
      ...onceLoaded,
    },
    queryClient,
  );
}
