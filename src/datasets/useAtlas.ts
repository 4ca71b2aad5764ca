import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import type { Atlas } from "../domain/atlas";
import type { DatasetError } from "./DatasetError";
import { loadAtlas } from "./loadAtlas";
import { onceLoaded } from "./onceLoaded";

/** How the data of every page are asked for. */
export const atlasQuery = { queryKey: ["atlas"], queryFn: loadAtlas, ...onceLoaded } as const;

interface AtlasQuery {
  readonly data: Atlas | undefined;
  readonly error: DatasetError | null;
  readonly isFetching: boolean;
  readonly refetch: () => Promise<void>;
}

/** The data of every page. An observer of queries would do the same, and adds 3 kB to what the first view waits for. */
export function useAtlas(): AtlasQuery {
  const client = useQueryClient();
  const [loaded, setLoaded] = useState<Omit<AtlasQuery, "refetch">>(() => ({
    data: client.getQueryData<Atlas>(atlasQuery.queryKey),
    error: null,
    isFetching: false,
  }));
  const refetch = useCallback(async () => {
    setLoaded((before) => ({ ...before, isFetching: true }));
    await client.fetchQuery({ ...atlasQuery, staleTime: 0 }).then(
      (data) => setLoaded({ data, error: null, isFetching: false }),
      (error: DatasetError) => setLoaded(({ data }) => ({ data, error, isFetching: false })),
    );
  }, [client]);
  const isThere = loaded.data !== undefined;
  useEffect(() => {
    if (!isThere) void refetch();
  }, [isThere, refetch]);
  return { ...loaded, refetch };
}
