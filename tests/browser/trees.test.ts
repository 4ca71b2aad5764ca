import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawnInFull, expectNoErrors, siteAddress, useBrowser, type OpenPage } from "../support/browser";

const open = useBrowser();

const TREES: readonly (readonly [string, string])[] = [
  ["redirect", "/"],
  ["redirect-table", "/?chart=table"],
  ["redirect-bars", "/?chart=bars"],
  ["market", "/market/"],
  ["outcome", "/outcome/"],
  ["story", "/story/"],
  ["sources", "/sources/"],
  ["embed", "/embed/"],
];

// What differs from day to day, from build to build, from server to server and from font to font.
const PASSING: readonly (readonly [RegExp, string])[] = [
  [/(accessed|seen on) \d{1,2} \w+ \d{4}/g, "$1 <day>"],
  [/\b[0-9a-f]{64}\b/g, "<sha256>"],
  [/It is \d+ px high here/g, "It is <height> px high here"],
];

/** The tree that assistive technology is given, once nothing in it changes any more and nothing is being computed. */
async function treeOf(page: OpenPage["page"]): Promise<string> {
  await drawnInFull(page);
  let tree = "";
  await expect
    .poll(async () => {
      const before = tree;
      tree = await page.locator("body").ariaSnapshot();
      return tree === before && (await page.locator('[aria-busy="true"]').count()) === 0;
    })
    .toBe(true);
  const named = tree.replaceAll(siteAddress(), "https://site.example");
  return `${PASSING.reduce((text, [pattern, name]) => text.replace(pattern, name), named)}\n`;
}

// Which words of a part's label have room depends on the fonts of the system; its name does not.
function steady(tree: string): string {
  return tree.replace(/^(\s*- .*"'?): .+$/gm, "$1");
}

test.each(TREES)(
  "the tree of roles and names of the page %s is the one that is kept (REWRITE_TREES=1 writes it anew)",
  async (name, path) => {
    const { page, errors } = await open(path, { reducedMotion: "reduce" });
    const tree = await treeOf(page);
    const kept = new URL(`trees/${name}.txt`, import.meta.url);
    if (process.env.REWRITE_TREES) writeFileSync(kept, tree);
    expect(steady(tree)).toBe(steady(readFileSync(kept, "utf8")));
    expectNoErrors(errors);
  },
);
