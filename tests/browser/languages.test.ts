import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { languages } from "../../scripts/languages.js";
import { drawnInFull, expectNoErrors, siteAddress, taken, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { clippedTexts, untranslated } from "../support/untranslated";

const open = useBrowser();

const QUERY = "?v=1&d=2025-q1&base=401k&to=bitcoin.300~gold.200&from=prorata&chart=table";
const PAGES = ["/", "/market/", "/outcome/", "/story/", "/sources/", "/embed/"];
const STATES = [
  ...PAGES,
  `/${QUERY}`,
  `/${QUERY.replace("table", "flow")}`,
  `/${QUERY.replace("table", "bars")}`,
];
// The tests are run over a part of the languages, which scripts/testAll.js names; their texts over all of them.
const built = languages.filter(({ code }) => ["es", "ar", "ja"].includes(code));

/** Raw figures of a page, in the order in which they stand. */
function figures(page: Page, inside: string): Promise<readonly string[]> {
  return page
    .locator(`${inside} [data-value]`)
    .evaluateAll((found) => found.map(({ dataset }) => `${dataset.value} ${dataset.unit ?? ""}`));
}

test("a language has every page, names all others in its head, shows the figures of English, and axe finds nothing", async () => {
  const english = await open();
  const told = await figures(english.page, "main");
  for (const { code, folder, direction } of built) {
    const { page, errors } = await open(`/${folder}`);
    const head = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: getComputedStyle(document.documentElement).direction,
      alternates: [...document.querySelectorAll<HTMLLinkElement>("link[hreflang]")].map(
        ({ hreflang, href }) => `${hreflang} ${new URL(href).pathname}`,
      ),
    }));
    expect([head.lang, head.dir]).toEqual([code, direction]);
    expect(head.alternates).toEqual([
      ...languages.map((each) => `${each.code} /${each.folder}`),
      "x-default /",
    ]);
    // A sentence may name its figures in another order.
    expect((await figures(page, "main")).toSorted(), code).toEqual(told.toSorted());
    await expectAccessible(page);
    expectNoErrors(errors);
    for (const path of PAGES.slice(1)) {
      const html = await (await fetch(`${siteAddress()}/${folder.slice(0, -1)}${path}`)).text();
      expect(html, code + path).toContain(`<html lang="${code}"`);
    }
  }
});

test("check 43: the language can be changed and all that was set stays; a page loads its own language alone", async () => {
  const { page, errors } = await open(`/${QUERY}`);
  await page.locator("table [data-node]").first().waitFor();
  const told = await figures(page, "main");
  // What the first page still loads is its own language.
  await drawnInFull(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole("link", { name: "Español" }).click();
  await page.waitForURL(/\/es\//);
  await page.locator("table [data-node]").first().waitFor();
  expect(new URL(page.url()).search).toBe(QUERY);
  expect(await page.locator("html").getAttribute("lang")).toBe("es");
  expect(await figures(page, "main")).toEqual(told);
  expect(asked.filter((path) => !path.startsWith("/es/"))).toEqual([]);
  expect(await page.locator("h1").textContent()).toContain("435 mil millones de dólares");
  await page.goBack();
  await page.waitForURL((url) => !url.pathname.startsWith("/es/"));
  await page.locator("table [data-node]").first().waitFor();
  expect(await figures(page, "main")).toEqual(told);
  expectNoErrors(errors);
});

test("a language keeps its own copy of the site for use without a network", async () => {
  const { page } = await open("/ja/", { serviceWorkers: "allow" });
  await page.locator('[data-part="held"]').waitFor();
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual(["/ja/"]);
  await page.reload();
  await page.locator('[data-part="held"]').waitFor();
  await page.context().setOffline(true);
  await page.goto(`${siteAddress()}/ja/market/`);
  await page.locator('[data-part="words"]').waitFor();
  expect(await page.locator("h1").textContent()).toContain("43.4兆ドル");
});

test("check 43: no sentence of a page is written outside the catalogues, and two fifths more of text clip nothing", async () => {
  const faults: string[] = [];
  for (const width of [1440, 768, 360]) {
    const { page, errors } = await open("/en-xa/", { viewport: { width, height: 900 } });
    for (const state of STATES) {
      await page.goto(`${siteAddress()}/en-xa${state}`);
      await page.locator('[data-part="words"]').waitFor();
      await taken(page);
      await drawnInFull(page);
      for (const fault of [...(await untranslated(page)), ...(await clippedTexts(page))])
        faults.push(`${state} at ${width}: ${fault}`);
    }
    expectNoErrors(errors);
  }
  expect(faults).toEqual([]);
});

test("an embed is made in any language", async () => {
  const { page, errors } = await open("/embed/");
  await page.getByRole("combobox", { name: "Language" }).selectOption("Español");
  const field = page.getByRole("textbox", { name: "Code" });
  await expect.poll(() => field.inputValue()).toContain(`${siteAddress()}/es/embed/?view=mix`);
  expect(await field.inputValue()).toContain(`${siteAddress()}/es/embed.js`);
  const preview = page.frameLocator(".embed-preview iframe");
  await expect.poll(() => preview.locator("h1").textContent()).toContain("435 mil millones de dólares");
  // The name of the frame is that of the chart, in the language of the chart.
  await expect.poll(() => field.inputValue()).toMatch(/title="[^"]*435 mil millones de dólares/);
  expectNoErrors(errors);
});

test("check 43: Arabic mirrors the page, and neither charts nor sliders", async () => {
  const places = (page: Page) =>
    page
      .locator(".treemap [data-node]")
      .evaluateAll((found) =>
        found.map((tile) => `${(tile as HTMLElement).dataset.node} ${tile.getAttribute("transform")}`),
      );
  const middle = async (page: Page, selector: string) => {
    const box = (await page.locator(selector).first().boundingBox())!;
    return box.x + box.width / 2;
  };
  const english = await open();
  const arabic = await open("/ar/");
  // The treemap is as wide as its place, which is the same on both sides.
  expect(await places(arabic.page)).toEqual(await places(english.page));
  const width = 1440;
  for (const part of [".wordmark", ".treemap", '[data-part="words"]'])
    expect(
      Math.abs((await middle(english.page, part)) + (await middle(arabic.page, part)) - width),
      part,
    ).toBeLessThan(part === ".wordmark" || part === ".treemap" ? 60 : width);
  const slider = arabic.page.locator("input[type=range]").nth(1);
  const before = Number(await slider.inputValue());
  await slider.press("ArrowRight");
  await expect.poll(async () => Number(await slider.inputValue())).toBe(before + 10);
  expect(await slider.evaluate((input) => getComputedStyle(input).direction)).toBe("ltr");
  await expectAccessible(arabic.page);
  for (const path of PAGES)
    for (const size of [1440, 360]) {
      const { page, errors } = await open(`/ar${path}`, { viewport: { width: size, height: 900 } });
      expect(await clippedTexts(page), `${path} at ${size}`).toEqual([]);
      expectNoErrors(errors);
    }
});
