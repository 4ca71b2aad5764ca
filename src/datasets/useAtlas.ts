import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Atlas } from "../domain/atlas";
import type { DatasetError } from "./DatasetError";
import { loadAtlas } from "./loadAtlas";
import { onceLoaded } from "./onceLoaded";

/** The data of every page. */
export function useAtlas(): UseQueryResult<Atlas, DatasetError> {
  return useQuery<Atlas, DatasetError>({ queryKey: ["atlas"], queryFn: loadAtlas, ...onceLoaded });
}
