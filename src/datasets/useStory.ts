import { queryOptions, type UseQueryResult } from "@tanstack/react-query";
import type { Atlas } from "../domain/atlas";
import type { Story } from "../domain/story";
import { buildStory } from "./buildStory";
import type { DatasetError } from "./DatasetError";
import { onceLoaded } from "./onceLoaded";
import { readDataset } from "./readDataset";
import { storyFiles } from "./storyFiles";
import { useLoaded } from "./useLoaded";

async function loadStory(atlas: Atlas): Promise<Story> {
  const [events, claims] = await Promise.all([
    readDataset(storyFiles.events),
    readDataset(storyFiles.claims),
  ]);
  return buildStory({ events, claims }, atlas);
}

/** How they are asked for, wherever that is. */
export function storyQuery(atlas: Atlas) {
  return queryOptions<Story, DatasetError>({
    queryKey: ["story"],
    queryFn: () => loadStory(atlas),
    ...onceLoaded,
  });
}

/** Events and claims, loaded on demand and checked. Fails with the DatasetError of the file that is wrong. */
export function useStory(atlas: Atlas): UseQueryResult<Story, DatasetError> {
  return useLoaded(storyQuery(atlas));
}
