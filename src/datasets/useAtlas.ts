import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { DatasetError } from "./DatasetError";
import { loadAtlas, type LoadedAtlas } from "./loadAtlas";
import { onceLoaded } from "./onceLoaded";

/** The data of every page. */
export function useAtlas(): UseQueryResult<LoadedAtlas, DatasetError> {
  return useQuery<LoadedAtlas, DatasetError>({ queryKey: ["atlas"], queryFn: loadAtlas, ...onceLoaded });
}
