import type { UseQueryResult } from "@tanstack/react-query";
import type { DatasetError } from "./DatasetError";

/** How far something that is loaded on demand has come, whatever it is. */
export type Loading = Pick<UseQueryResult<unknown, DatasetError>, "error" | "isFetching" | "refetch">;
