import { renderToStaticMarkup } from "react-dom/server";
import { prerenderToNodeStream } from "react-dom/static";
import { assumptionsQuery } from "../datasets/useAssumptions";
import { FILES } from "../datasets/files";
import { askAtlas } from "../datasets/askAtlas";
import { queryClient } from "../datasets/queryClient";
import { storyQuery } from "../datasets/useStory";
import { Card } from "../pages/site/card/Card";
import { pageCards } from "../pages/site/card/pageCards";
import { plainMarket, plainMix, type PlainPage } from "../pages/site/plainPage";
import { EMBED } from "../state/isEmbedded";
import { encodeLink } from "../state/scenarioLink";
import { useScenarioStore } from "../state/scenarioStore";
import { a } from "../text/accessMessages";
import { b } from "../text/embedMessages";
import { head } from "../text/headMessages";
import { m } from "../text/messages";
import { o } from "../text/outcomeMessages";
import { plainText } from "../text/parts";
import { s } from "../text/sourcesMessages";
import { y } from "../text/storyMessages";
import { openPage } from "./openPage";
import { pageAt } from "./pageAt";
import { Root } from "./Root";

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const part of stream) text += String(part);
  return text;
}

type Props = Parameters<typeof Card>[0];
type CardParts = Props["parts"];
type Atlas = Parameters<typeof pageCards.mix>[0];
type Scenario = Parameters<typeof pageCards.mix>[1];

/** A page as its address without a query shows it. `plain`: in words, and for a browser without scripts. */
export interface Prerendered {
  readonly path: string;
  readonly html: string;
  readonly title: string;
  readonly plain: PlainPage;
  /** The picture that other sites show with a link to it: the name of its file and, where it is drawn, its SVG. */
  readonly card: { readonly name: string; readonly alt: string; readonly svg: string | null };
  readonly sources: CardParts["sources"];
  /** When the release that it shows was published. */
  readonly published: string;
  readonly preset: { readonly id: string; readonly query: string } | null;
}

/** The font of the cards: its family, and how wide its texts are; null draws none. */
type CardFont = (Pick<Props, "measure"> & { readonly family: string }) | null;

const PAGES = {
  "/market/": plainMarket,
  "/outcome/": () => ({ words: o.outcome_description(), markup: "" }),
  "/story/": () => ({ words: y.story_description(), markup: "" }),
  "/sources/": () => ({ words: s.sources_description(), markup: "" }),
  "/accessibility/": () => ({ words: a.description(), markup: "" }),
} as const;

/** All pages of the site: those of the table, and one for each preset. */
async function paths(): Promise<readonly string[]> {
  const atlas = await askAtlas();
  return ["/", ...Object.keys(PAGES), ...[...atlas.presets.keys()].map((id) => `/p/${id}/`)];
}

/** What the card of a page says and shows. */
async function cardOf(path: string, atlas: Atlas, scenario: Scenario): Promise<CardParts> {
  if (path === "/market/") return pageCards.market(atlas, scenario);
  if (path === "/outcome/")
    return pageCards.outcome(atlas, scenario, await queryClient.fetchQuery(assumptionsQuery(atlas)));
  if (path === "/story/")
    return pageCards.story(atlas, scenario, await queryClient.fetchQuery(storyQuery(atlas)));
  if (path === "/accessibility/") return pageCards.access(atlas, scenario);
  return path === "/sources/" ? pageCards.sources(atlas, scenario) : pageCards.mix(atlas, scenario);
}

/** A page as HTML. Throws what a part of it threw. */
async function htmlOf(path: string): Promise<string> {
  // Drawn in one piece: a part that came later would need a script in the page to move it to its place.
  const errors: unknown[] = [];
  const options = { progressiveChunkSize: Infinity, onError: (error: unknown) => void errors.push(error) };
  const html = await textOf((await prerenderToNodeStream(<Root />, options)).prelude);
  if (errors.length > 0) throw new Error(`${path} cannot be drawn without a browser`, { cause: errors[0] });
  return html;
}

async function prerender(path: string, font: CardFont): Promise<Prerendered> {
  const atlas = await askAtlas();
  await openPage(path, atlas);
  const { scenario } = useScenarioStore.getState();
  const plain = path in PAGES ? PAGES[path as keyof typeof PAGES] : plainMix;
  const preset = path.startsWith("/p/") ? atlas.presets.get(scenario.preset!)! : null;
  const parts = await cardOf(path, atlas, scenario);
  return {
    path,
    html: await htmlOf(path),
    title: preset ? m.page_title({ page: preset.label }) : (pageAt(path)!.title ?? a.title)(),
    plain: plain(atlas, scenario),
    card: {
      name: path.split("/").at(-2) || "redirect",
      alt: plainText(parts.headline),
      svg: font && renderToStaticMarkup(<Card parts={parts} font={font.family} measure={font.measure} />),
    },
    sources: parts.sources,
    published: atlas.releases.get(scenario.release)!.release.published,
    preset: preset && { id: preset.id, query: encodeLink(scenario, "treemap") },
  };
}

/** A page that is drawn by its address alone: charts on pages of others load nothing that they do not show. */
function embedPage(home: Prerendered): Prerendered {
  const plain = { words: b.embed_description(), markup: "" };
  return { ...home, path: EMBED, html: "", title: b.embed_title(), plain };
}

/** All pages of the site, what each says to a browser without scripts, and the files of data that all need. */
export interface PrerenderedSite {
  readonly pages: readonly Prerendered[];
  readonly withoutScripts: string;
  readonly data: readonly string[];
}

/** Draws all pages of the site and their cards. Throws what a part of them threw. */
export async function prerenderAll(font: CardFont): Promise<PrerenderedSite> {
  const pages = [];
  for (const path of await paths()) pages.push(await prerender(path, font));
  const data = Object.values(FILES).map(({ url }) => url.replace(/^\//, ""));
  return { pages: [...pages, embedPage(pages[0]!)], withoutScripts: head.without_scripts(), data };
}
