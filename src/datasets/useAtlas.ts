import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { DatasetError } from "./DatasetError";
import { loadAtlas, type LoadedAtlas } from "./loadAtlas";

/** The data of the page: loaded once from hashed addresses, which never change, so never fetched again. */
export function useAtlas(): UseQueryResult<LoadedAtlas, DatasetError> {
  return useQuery<LoadedAtlas, DatasetError>({
    queryKey: ["atlas"],
    queryFn: loadAtlas,
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: "always",
    refetchOnWindowFocus: false,
    retry: (times, error) => error.failure === "unreachable" && times < 1,
    retryDelay: 400, // ms; one more try bridges a change of network
  });
}
