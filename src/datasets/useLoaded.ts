import { useQuery, type UseQueryOptions, type UseQueryResult } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import type { DatasetError } from "./DatasetError";
import { queryClient } from "./queryClient";

/** Follows what is loaded on demand. What arrives is drawn in slices, so that the page answers meanwhile. */
export function useLoaded<Data>(
  query: UseQueryOptions<Data, DatasetError>,
): UseQueryResult<Data, DatasetError> {
  return useDeferredValue(useQuery(query, queryClient));
}
