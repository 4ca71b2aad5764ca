import type { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { lazyPart } from "../pages/site/lazyPart";
import type { LoadedAtlas } from "../datasets/loadAtlas";
import { RedirectPage } from "../pages/redirect/RedirectPage";
import { EMBED } from "../state/isEmbedded";
import { m } from "../text/messages";

const MarketPage = lazyPart(() => import("../pages/market/MarketPage"), "MarketPage");
const EmbedPage = lazyPart(() => import("../pages/embed/EmbedPage"), "EmbedPage");
const StoryPage = lazyPart(() => import("../pages/story/StoryPage"), "StoryPage");

const SourcesPage = lazyPart(() => import("../pages/sources/SourcesPage"), "SourcesPage");

const OutcomePage = lazyPart(() => import("../pages/outcome/OutcomePage"), "OutcomePage");

/** A page: its title, how it is drawn from the data and the store, and how files of its own are loaded before that. */
export interface Page {
  readonly title: () => string;
  readonly draw: (atlas: LoadedAtlas) => ReactNode;
  readonly needs?: (client: QueryClient, atlas: LoadedAtlas) => Promise<void>;
}

const titled = (name: () => string) => () => m.page_title({ page: name() });

function needs(page: "outcome" | "sources" | "story"): Required<Page>["needs"] {
  return async (client, atlas) => (await import("./pageNeeds")).loadNeeds(page, client, atlas);
}

const pageTable: Readonly<Record<string, Page>> = {
  "/": { title: m.app_title, draw: (atlas) => <RedirectPage atlas={atlas} /> },
  [EMBED]: { title: titled(m.nav_embed), draw: (atlas) => <EmbedPage atlas={atlas} /> },
  "/market/": { title: m.market_title, draw: (atlas) => <MarketPage atlas={atlas} /> },
  "/outcome/": {
    title: titled(m.nav_outcome),
    draw: (atlas) => <OutcomePage atlas={atlas} />,
    needs: needs("outcome"),
  },
  "/sources/": {
    title: titled(m.nav_sources),
    draw: (atlas) => <SourcesPage atlas={atlas} />,
    needs: needs("sources"),
  },
  "/story/": {
    title: titled(m.nav_story),
    draw: (atlas) => <StoryPage atlas={atlas} />,
    needs: needs("story"),
  },
};

// A preset's own page is the first page, opened on it.
const PRESET = /^\/p\/[^/]+\/$/;

/** The page at a path; null where there is none. */
export function pageAt(path: string): Page | null {
  return pageTable[path.replace(/([^/])$/, "$1/").replace(PRESET, "/")] ?? null;
}
