import { expect, inject, test } from "vitest";
import { expectNoErrors, holdBack, siteAddress, taken, useBrowser } from "../support/browser";
import { oracle } from "../support/oracle";
import { rawData } from "../support/rawData";
import { choose, readTable } from "../support/readPage";

const open = useBrowser();
const PAGES = ["/", "/market/", "/outcome/", "/story/", "/sources/", "/accessibility/", "/p/crypto-3pct/"];

/** Opens a page whose scripts do not arrive until `go` is called. */
async function openHeld(path: string) {
  const { page, errors } = await open();
  const go = await holdBack(page, /\/assets\/index-[^/]*\.js$/);
  await page.goto(siteAddress() + path, { waitUntil: "commit" });
  await page.locator("#root > header").waitFor({ state: "attached" });
  return { page, errors, go };
}

test("check 44: without scripts every page says its words, and those of figures have their table and sources", async () => {
  for (const path of PAGES) {
    const html = await (await fetch(inject("address") + path)).text();
    const root = html.slice(html.indexOf('<div id="root">'));
    expect(root, path).toMatch(/<h1[^>]*>[^<]*[^<\s]/);
    // Policies forbid styles and scripts in the text of a page; a block of data is no script.
    expect(html, path).not.toMatch(/ style=|<script(?![^>]* (src=|type="application\/ld\+json">))|<style/);
    expect(html, path).not.toMatch(/NaN|undefined|\$0\b/);
    expect(html, path).toMatch(/<title>[^<]+<\/title>/);
    expect(html.slice(0, html.indexOf('<div id="root">')), path).toContain("not the linked state");
    if (["/outcome/", "/story/", "/sources/", "/accessibility/"].includes(path)) continue;
    expect(root, path).toContain('class="treemap');
    const plain = html.slice(html.indexOf('<noscript class="plain">'));
    for (const part of ["<table><caption>", "Investment Company Institute", '<a href="https:'])
      expect(plain, path).toContain(part);
  }
});

test("as the build has drawn it no page scrolls sideways, however narrow the window", async () => {
  const { page: opener } = await open();
  for (const width of [320, 768]) {
    const context = await opener
      .context()
      .browser()!
      .newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(siteAddress() + path);
      const beyond = await page
        .locator("html")
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(beyond, `${path} at ${width}`).toBe(0);
    }
    await context.close();
  }
});

test("every page says what it is to sites that link to it, and its card is a picture of 1200 x 630", async () => {
  const titles = new Set<string>();
  for (const path of PAGES) {
    const html = await (await fetch(inject("address") + path)).text();
    const description = /name="description"\s+content="([^"]+)"/.exec(html)![1]!;
    expect(html, path).toContain(`<meta property="og:description" content="${description}" />`);
    const data = JSON.parse(/<script type="application\/ld\+json">(.+)<\/script>/.exec(html)![1]!);
    expect(data["@type"], path).toBe("Dataset");
    expect(data.isBasedOn.length, path).toBeGreaterThan(1);
    titles.add(data.name);
    const card = await fetch(`${inject("address")}/cards/${path.split("/").at(-2) || "redirect"}.png`);
    const png = Buffer.from(await card.arrayBuffer());
    expect([card.status, png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([200, 1200, 630]);
    expect(png.length, path).toBeLessThan(300_000);
  }
  expect(titles.size).toBe(PAGES.length);
});

test.each(PAGES)("the page at %s is taken over as it stands, without a mismatch", async (path) => {
  const { page, errors, go } = await openHeld(path);
  await page.evaluate(() => Object.assign(document.querySelector("h1")!, { isSent: true }));
  const sent = await page.locator("h1").innerText();
  go();
  await taken(page);
  expect(await page.locator("h1").innerText()).toBe(sent);
  expect(await page.evaluate(() => "isSent" in document.querySelector("h1")!)).toBe(true);
  await page.locator(".share-row").waitFor();
  expectNoErrors(errors);
});

test("a link with a state of its own shows nothing of another, then its own", async () => {
  const { page, errors, go } = await openHeld("/?to=gold.1000");
  // A browser paints nothing before the styles are there.
  await expect.poll(() => page.locator("body").innerText()).not.toMatch(/billion|trillion/);
  go();
  await page.locator('[data-part="words"]').waitFor();
  expect(await page.locator("h1").innerText()).toContain("$870 billion");
  expectNoErrors(errors);
});

test("the page of a preset opens on it, and its address becomes the scenario's", async () => {
  const { page } = await open("/p/vanguard-20pct/");
  await page.waitForURL(/preset=vanguard-20pct/);
  const { pathname, search } = new URL(page.url());
  expect(pathname).toBe("/");
  await choose(page, "Table");
  expect(await readTable(page)).toEqual(oracle(search, rawData).rows);
});

test("what was typed before the scripts arrived stands there, and is no choice before Enter", async () => {
  const { page, go } = await openHeld("/");
  const typed = page.getByRole("textbox", { name: "Total redirected percent" }).first();
  const total = page.getByRole("slider", { name: "Total redirected", exact: true });
  await typed.fill("9");
  go();
  await taken(page);
  await expect.poll(() => typed.inputValue()).toBe("9");
  expect(await total.inputValue()).toBe("500");
  expect(new URL(page.url()).search).toBe("");
  await typed.press("Enter");
  await expect.poll(() => total.inputValue()).toBe("900");
});
