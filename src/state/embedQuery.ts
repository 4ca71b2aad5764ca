import { pageInAddress, siteAddress } from "./pageAddress";
import type { Theme } from "./preferences";

/** The path of the page whose charts stand on pages of others. */
export const EMBED = "/embed/";

/** What can be embedded, and the page that it is a part of. */
export const EMBED_VIEWS = {
  mix: "/",
  route: "/",
  years: "/",
  sweep: "/",
  compare: "/",
  value: "/",
  market: "/market/",
  history: "/market/",
  fees: "/outcome/",
  risk: "/outcome/",
  replay: "/outcome/",
  liquidity: "/outcome/",
  crises: "/outcome/",
  saver: "/outcome/",
  timeline: "/story/",
  claims: "/story/",
} as const;

export type EmbedView = keyof typeof EMBED_VIEWS;

/**
 * What an address of the embed says beside the link: which chart, in which colours, with its controls or the chart alone,
 * `isFixed` in a frame whose height stays, `isStill` as a picture that leads to the page.
 */
export interface EmbedOptions {
  readonly view: EmbedView;
  readonly theme: Theme;
  readonly controls: boolean;
  readonly isFixed: boolean;
  readonly isStill: boolean;
}

const OWN = new RegExp(
  `^(view=(${Object.keys(EMBED_VIEWS).join("|")})|theme=(system|light|dark)|controls=(on|off)|height=(auto|fixed)|static=[01])$`,
);

const pairsOf = (query: string) => query.replace(/^\?/, "").split("&");

/** Whether the address is that of a chart on a page of others. Opened without a query, the page explains itself. */
export function isEmbedded(page = pageInAddress()): boolean {
  return page === EMBED && window.location.search !== "";
}

/** The query of the address as a link has it: without the keys of the embed. */
export function linkQuery(): string {
  const { search } = window.location;
  if (!isEmbedded()) return search;
  return pairsOf(search)
    .filter((pair) => !OWN.test(pair))
    .join("&");
}

/** The query of a link with the keys of the embed that is open, if one is. */
export function withEmbedKeys(query: string): string {
  if (!isEmbedded()) return query;
  const own = pairsOf(window.location.search).filter((pair) => OWN.test(pair));
  return `?${[...(own.length > 0 ? own : ["view=mix"]), ...pairsOf(query)].filter(Boolean).join("&")}`;
}

/** What a query says of the embed; of a repeated key the first counts. */
export function embedOptions(query: string): EmbedOptions {
  const said = new Map(
    pairsOf(query)
      .filter((pair) => OWN.test(pair))
      .reverse()
      .map((pair) => pair.split("=") as [string, string]),
  );
  return {
    view: (said.get("view") ?? "mix") as EmbedView,
    theme: (said.get("theme") ?? "system") as Theme,
    controls: said.get("controls") === "on",
    isFixed: said.get("height") === "fixed",
    isStill: said.get("static") === "1",
  };
}

/** The query of an embed: its own keys where they differ from the default, and a link's query behind them. */
export function embedQuery({ view, theme, controls, isFixed, isStill }: EmbedOptions, link: string): string {
  const own = [
    `view=${view}`,
    theme !== "system" && `theme=${theme}`,
    controls && "controls=on",
    isFixed && "height=fixed",
    isStill && "static=1",
  ];
  return `?${[...own, ...pairsOf(link)].filter(Boolean).join("&")}`;
}

/** The full address of the page that the address bar names; of an embed, that of the page that it is a part of. */
export function fullPage(): string {
  if (!isEmbedded()) return window.location.origin + window.location.pathname;
  return siteAddress() + EMBED_VIEWS[embedOptions(window.location.search).view].slice(1);
}
