import { QueryClient } from "@tanstack/react-query";

/** Holds what pages load besides the data of every page. Not in the first view, whose data are fetched once (askAtlas). */
export const queryClient = new QueryClient();
