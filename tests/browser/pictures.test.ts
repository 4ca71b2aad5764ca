import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { drawnInFull, siteAddress, taken, useBrowser, type OpenPage } from "../support/browser";
import { coarsePicture, pictureDifference } from "../support/coarsePicture";

const open = useBrowser();

const PAGES = {
  redirect: "/",
  market: "/market/",
  outcome: "/outcome/",
  story: "/story/",
  sources: "/sources/",
};
const MOST = 0.06; // share of blocks: edges and letters that another version of browser or font smooths otherwise
// Which font a system calls its own differs; this one comes with the browser that is installed for these tests.
const FONT = ':root { --font-sans: "DejaVu Sans", sans-serif }';
const VIEWS = [
  ...[1440, 768, 360].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({
      name: colorScheme,
      folder: "",
      width,
      colorScheme,
    })),
  ),
  { name: "arabic", folder: "/ar", width: 1440, colorScheme: "light" as const },
  { name: "japanese", folder: "/ja", width: 1440, colorScheme: "light" as const },
];

/** Whether this machine has the letters of Japanese: without, all look alike, and take another room. */
function hasLetters(page: OpenPage["page"]): Promise<boolean> {
  return page.evaluate(() => {
    const [one, other] = ["\u6f22", "\u5b57"].map((letter) => {
      const canvas = document.createElement("canvas");
      canvas.getContext("2d")!.fillText(letter, 4, 20);
      return canvas.toDataURL();
    });
    return one !== other;
  });
}

function kept(name: string): string {
  return fileURLToPath(new URL(`pictures/${name}.txt`, import.meta.url));
}

test.each(VIEWS)(
  "check 50: every page looks as it is kept, in coarse: $name at $width px (REWRITE_PICTURES=1 keeps it anew)",
  async ({ name, folder, width, colorScheme }) => {
    const options = { viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" as const };
    const { page } = await open(`${folder}/`, options);
    await page.addInitScript((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, FONT);
    const letters = name !== "japanese" || (await hasLetters(page)) ? "" : "-without-letters";
    for (const [what, path] of Object.entries(PAGES)) {
      await page.goto(siteAddress() + folder + path);
      await page.locator('[data-part="words"]').waitFor();
      await taken(page);
      await drawnInFull(page);
      const seen = coarsePicture(await page.screenshot());
      const file = kept(`${what}-${name}${letters}-${width}`);
      if (process.env.REWRITE_PICTURES) writeFileSync(file, seen);
      expect(existsSync(file), file).toBe(true);
      expect(pictureDifference(seen, readFileSync(file, "utf8")), file).toBeLessThanOrEqual(MOST);
    }
  },
);

test("a picture of another page, another theme or another width differs clearly", () => {
  const [light, dark, market] = ["redirect-light-1440", "redirect-dark-1440", "market-light-1440"].map(
    (name) => readFileSync(kept(name), "utf8"),
  );
  expect(pictureDifference(light!, light!)).toBe(0);
  expect(pictureDifference(light!, dark!)).toBeGreaterThan(0.5);
  expect(pictureDifference(light!, market!)).toBeGreaterThan(2 * MOST);
  expect(pictureDifference(light!, readFileSync(kept("redirect-light-768"), "utf8"))).toBe(1);
});
