import { queryClient } from "../datasets/queryClient";
import { assumptionsQuery } from "../datasets/useAssumptions";
import { catalogQuery } from "../datasets/useCatalog";
import { storyQuery } from "../datasets/useStory";
import type { LoadedAtlas } from "../datasets/loadAtlas";

const QUERIES = { outcome: assumptionsQuery, sources: catalogQuery, story: storyQuery } as const;

/** Loads what a page needs besides the data of every page, before it is drawn whole. Throws the DatasetError of a file. */
export async function loadNeeds(page: keyof typeof QUERIES, atlas: LoadedAtlas): Promise<void> {
  await queryClient.fetchQuery(QUERIES[page](atlas) as ReturnType<typeof catalogQuery>);
}
