import { useCallback, useEffect, useState } from "react";
import type { Atlas } from "../domain/atlas";
import { askAtlas, knownAtlas } from "./askAtlas";
import type { DatasetError } from "./DatasetError";

interface AtlasQuery {
  readonly data: Atlas | undefined;
  readonly error: DatasetError | null;
  readonly isFetching: boolean;
  readonly refetch: () => Promise<void>;
}

/** The data of every page. */
export function useAtlas(): AtlasQuery {
  const [loaded, setLoaded] = useState<Omit<AtlasQuery, "refetch">>(() => ({
    data: knownAtlas(),
    error: null,
    isFetching: false,
  }));
  const refetch = useCallback(async () => {
    setLoaded((before) => ({ ...before, isFetching: true }));
    await askAtlas().then(
      (data) => setLoaded({ data, error: null, isFetching: false }),
      (error: DatasetError) => setLoaded(({ data }) => ({ data, error, isFetching: false })),
    );
  }, []);
  const isThere = loaded.data !== undefined;
  useEffect(() => {
    if (!isThere) void refetch();
  }, [isThere, refetch]);
  return { ...loaded, refetch };
}
