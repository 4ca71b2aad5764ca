import type { Language } from "../../text/siteLanguages";

const NAMES: Readonly<Record<string, string>> = {
  "/": "redirect",
  "/market/": "market",
  "/outcome/": "outcome",
  "/story/": "story",
};

/** The address of the picture of a page as it opens, in a language that has its own, else in English. `root`: of the site. */
export function cardOf(page: string, root: string, { cards }: Language): string {
  return `${root}${cards}cards/${NAMES[page]!}.png`;
}
