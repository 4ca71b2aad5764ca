import { lazyPart, loadDrawn, type LazyPart } from "../pages/site/lazyPart";
import type { LoadedAtlas } from "../datasets/loadAtlas";
import { RedirectPage } from "../pages/redirect/RedirectPage";
import { EMBED } from "../state/isEmbedded";
import { m } from "../text/messages";

const MarketPage = lazyPart(() => import("../pages/market/MarketPage"), "MarketPage");
const EmbedPage = lazyPart(() => import("../pages/embed/EmbedPage"), "EmbedPage");
const StoryPage = lazyPart(() => import("../pages/story/StoryPage"), "StoryPage");

const SourcesPage = lazyPart(() => import("../pages/sources/SourcesPage"), "SourcesPage");

const AccessibilityPage = lazyPart(
  () => import("../pages/accessibility/AccessibilityPage"),
  "AccessibilityPage",
);

const OutcomePage = lazyPart(() => import("../pages/outcome/OutcomePage"), "OutcomePage");

/**
 * A page: its title, where it does not set it itself, what draws it from the data and the store, and how files of its own
 * are loaded before that.
 */
export interface Page {
  readonly title?: () => string;
  readonly Shown: LazyPart<{ readonly atlas: LoadedAtlas }>;
  readonly needs?: (atlas: LoadedAtlas) => Promise<void>;
}

// Its own file comes with that of every page.
const FirstPage = Object.assign(RedirectPage, { ahead: () => loadDrawn("first") });

const titled = (name: () => string) => () => m.page_title({ page: name() });

function needs(page: "outcome" | "sources" | "story"): Required<Page>["needs"] {
  return async (atlas) => (await import("./pageNeeds")).loadNeeds(page, atlas);
}

const pageTable: Readonly<Record<string, Page>> = {
  "/": { title: m.app_title, Shown: FirstPage },
  [EMBED]: { title: titled(m.nav_embed), Shown: EmbedPage },
  "/accessibility/": { Shown: AccessibilityPage },
  "/market/": { title: m.market_title, Shown: MarketPage },
  "/outcome/": { title: titled(m.nav_outcome), Shown: OutcomePage, needs: needs("outcome") },
  "/sources/": { title: titled(m.nav_sources), Shown: SourcesPage, needs: needs("sources") },
  "/story/": { title: titled(m.nav_story), Shown: StoryPage, needs: needs("story") },
};

// A preset's own page is the first page, opened on it.
const PRESET = /^\/p\/[^/]+\/$/;

/** The page at a path; null where there is none. */
export function pageAt(path: string): Page | null {
  return pageTable[path.replace(/([^/])$/, "$1/").replace(PRESET, "/")] ?? null;
}
