const NAMES: Readonly<Record<string, string>> = {
  "/": "redirect",
  "/market/": "market",
  "/outcome/": "outcome",
  "/story/": "story",
};

/**
 * The address of the picture of a page as it opens, null where the site was built without such pictures. They lie in one
 * folder, and a page that has one names it for previews of links.
 */
export function cardOf(page: string): string | null {
  const named = document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content;
  const name = NAMES[page];
  return named && name ? new URL(`${name}.png`, named).href : null;
}
