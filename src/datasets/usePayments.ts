import { queryOptions, type UseQueryResult } from "@tanstack/react-query";
import { releaseTree, type Atlas } from "../domain/atlas";
import type { Payments } from "../domain/payments";
import { DEFAULT_SCENARIO } from "../domain/scenario";
import { buildPayments } from "./buildPayments";
import type { DatasetError } from "./DatasetError";
import { flowsFile } from "./flowsFile";
import { onceLoaded } from "./onceLoaded";
import { readDataset } from "./readDataset";
import { useLoaded } from "./useLoaded";

async function loadPayments(atlas: Atlas): Promise<Payments> {
  const { tree } = releaseTree(atlas, DEFAULT_SCENARIO.release);
  return buildPayments(await readDataset(flowsFile), atlas.sources, tree.byId);
}

/** How they are asked for, wherever that is. */
export function paymentsQuery(atlas: Atlas) {
  return queryOptions<Payments, DatasetError>({
    queryKey: ["payments"],
    queryFn: () => loadPayments(atlas),
    ...onceLoaded,
  });
}

/** Yearly payments, loaded on demand and checked. Fails with the DatasetError of the file. */
export function usePayments(atlas: Atlas): UseQueryResult<Payments, DatasetError> {
  return useLoaded(paymentsQuery(atlas));
}
