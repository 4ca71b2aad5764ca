import { type ReactNode } from "react";
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

/** A page: what it is called in the title of the window, and how it is drawn from the data and the store. */
export interface Page {
  readonly title: () => string;
  readonly draw: (atlas: LoadedAtlas["atlas"]) => ReactNode;
}

const titled = (name: () => string) => () => m.page_title({ page: name() });

const pageTable: Readonly<Record<string, Page>> = {
  "/": { title: m.app_title, draw: (atlas) => <RedirectPage atlas={atlas} /> },
  [EMBED]: { title: titled(m.nav_embed), draw: (atlas) => <EmbedPage atlas={atlas} /> },
  "/market/": { title: m.market_title, draw: (atlas) => <MarketPage atlas={atlas} /> },
  "/outcome/": { title: titled(m.nav_outcome), draw: (atlas) => <OutcomePage atlas={atlas} /> },
  "/sources/": { title: titled(m.nav_sources), draw: (atlas) => <SourcesPage atlas={atlas} /> },
  "/story/": { title: titled(m.nav_story), draw: (atlas) => <StoryPage atlas={atlas} /> },
};

/** The page at a path; null where there is none. */
export function pageAt(path: string): Page | null {
  return pageTable[path.replace(/([^/])$/, "$1/")] ?? null;
}
