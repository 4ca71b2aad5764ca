import type { DatasetError } from "./DatasetError";

/** How data are asked for: loaded once from hashed addresses, which never change, so never fetched again. */
export const onceLoaded = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: "always",
  refetchOnWindowFocus: false,
  retry: (times: number, error: DatasetError) => error.failure === "unreachable" && times < 1,
  retryDelay: 400, // ms; one more try bridges a change of network
} as const;
