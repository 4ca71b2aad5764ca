import { QueryClient } from "@tanstack/react-query";
import { prerenderToNodeStream } from "react-dom/static";
import { atlasQuery } from "../datasets/useAtlas";
import { plainMarket, plainMix, type PlainPage } from "../pages/site/plainPage";
import { EMBED } from "../state/embedQuery";
import { useScenarioStore } from "../state/scenarioStore";
import { b } from "../text/embedMessages";
import { m } from "../text/messages";
import { o } from "../text/outcomeMessages";
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

/** A page as its address without a query shows it. `plain`: in words, and for a browser without scripts. */
export interface Prerendered {
  readonly path: string;
  readonly html: string;
  readonly title: string;
  readonly plain: PlainPage;
}

const PAGES = {
  "/market/": plainMarket,
  "/outcome/": () => ({ words: o.outcome_description(), markup: "" }),
  "/story/": () => ({ words: y.story_description(), markup: "" }),
  "/sources/": () => ({ words: s.sources_description(), markup: "" }),
} as const;

/** All pages of the site: those of the table, and one for each preset. */
async function paths(client: QueryClient): Promise<readonly string[]> {
  const atlas = await client.fetchQuery(atlasQuery);
  return ["/", ...Object.keys(PAGES), ...[...atlas.presets.keys()].map((id) => `/p/${id}/`)];
}

async function prerender(path: string, client: QueryClient): Promise<Prerendered> {
  const atlas = await client.fetchQuery(atlasQuery);
  await openPage(path, client, atlas);
  const { scenario } = useScenarioStore.getState();
  // Drawn in one piece: a part that came later would need a script in the page to move it to its place.
  const errors: unknown[] = [];
  const options = { progressiveChunkSize: Infinity, onError: (error: unknown) => void errors.push(error) };
  const html = await textOf((await prerenderToNodeStream(<Root client={client} />, options)).prelude);
  if (errors.length > 0) throw new Error(`${path} cannot be drawn without a browser`, { cause: errors[0] });
  const plain = path in PAGES ? PAGES[path as keyof typeof PAGES] : plainMix;
  const preset = atlas.presets.get(scenario.preset ?? "");
  const title = preset ? m.page_title({ page: preset.label }) : pageAt(path)!.title();
  return { path, html, title, plain: plain(atlas, scenario) };
}

/** A page that is drawn by its address alone: charts on pages of others load nothing that they do not show. */
function embedPage(): Prerendered {
  const plain = { words: b.embed_description(), markup: "" };
  return { path: EMBED, html: "", title: b.embed_title(), plain };
}

/** Draws all pages of the site. Throws what a part of them threw. */
export async function prerenderAll(): Promise<readonly Prerendered[]> {
  const client = new QueryClient();
  const pages = [embedPage()];
  for (const path of await paths(client)) pages.push(await prerender(path, client));
  return pages;
}
