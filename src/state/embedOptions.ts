import type { Note } from "../domain/linkFields";
import { EMBED_THEMES, type Theme } from "./preferences";

/** What can be embedded, and the page that it is a part of. A chart of another page than the first names its page. */
export const EMBED_VIEWS = {
  mix: "/",
  route: "/",
  years: "/",
  sweep: "/",
  compare: "/",
  value: "/",
  "market-chart": "/market/",
  "market-history": "/market/",
  "outcome-fees": "/outcome/",
  "outcome-risk": "/outcome/",
  "outcome-replay": "/outcome/",
  "outcome-liquidity": "/outcome/",
  "outcome-crises": "/outcome/",
  "outcome-saver": "/outcome/",
  "story-timeline": "/story/",
  "story-claims": "/story/",
} as const;

export type EmbedView = keyof typeof EMBED_VIEWS;

/** The keys of an embed and their values, the usual one first. */
export const EMBED_KEYS = {
  view: Object.keys(EMBED_VIEWS),
  theme: EMBED_THEMES,
  controls: ["off", "on"],
  height: ["auto", "fixed"],
  static: ["0", "1"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * What an address of the embed says beside the link: which chart, in which colours, with its controls or the chart alone,
 * `isFixed` in a frame whose height stays, `isStill` as a picture that leads to the page.
 */
export interface EmbedOptions {
  readonly view: EmbedView;
  readonly theme: Exclude<Theme, "contrast">;
  readonly controls: boolean;
  readonly isFixed: boolean;
  readonly isStill: boolean;
}

const pairsOf = (query: string) => query.replace(/^\?/, "").split("&");

/** What a query says of the embed, and which of it is not known. Of a repeated key the first counts. */
export function embedOptions(query: string): {
  readonly options: EmbedOptions;
  readonly notes: readonly Note[];
} {
  const said = new Map(
    pairsOf(query)
      .reverse()
      .map((pair) => pair.split("=") as [string, string]),
  );
  const notes: Note[] = [];
  function read(key: keyof typeof EMBED_KEYS): string {
    const values: readonly string[] = EMBED_KEYS[key];
    const value = said.get(key);
    if (value === undefined || values.includes(value)) return value ?? values[0]!;
    notes.push({ key, reason: "unknown-value" });
    return values[0]!;
  }
  const options = {
    view: read("view") as EmbedView,
    theme: read("theme") as EmbedOptions["theme"],
    controls: read("controls") === "on",
    isFixed: read("height") === "fixed",
    isStill: read("static") === "1",
  };
  return { options, notes };
}

/** The query of an embed: its own keys where they differ from the usual, and a link's query behind them. */
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
