import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawnInFull, siteAddress, taken, useBrowser } from "../support/browser";
import { slider } from "../support/lines";
import { coveredPart, hiddenFocus, smallForThumbs, smallTargets } from "../support/readTargets";

const open = useBrowser();

const PAGES = [
  "/",
  "/market/",
  "/outcome/",
  "/story/",
  "/sources/",
  "/embed/",
  "/accessibility/",
  "/p/crypto-3pct/",
];

function held(width: number, height: number) {
  return { viewport: { width, height }, hasTouch: true, isMobile: true, reducedMotion: "reduce" as const };
}

async function goOn(page: Page, path: string): Promise<void> {
  await page.goto(siteAddress() + path);
  await page.locator('[data-part="words"]').waitFor();
  await taken(page);
  await drawnInFull(page);
}

async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((y) => window.scrollTo({ top: y, behavior: "instant" }), top);
}

test.each([
  ["a phone", 360, 740],
  ["a phone on its side", 844, 390],
  ["a tablet", 1180, 820],
])("every page's targets are large enough for a thumb on %s", async (_, width, height) => {
  const { page } = await open("/", held(width, height));
  for (const path of PAGES) {
    await goOn(page, path);
    expect(await smallForThumbs(page), path).toEqual([]);
    expect(await smallTargets(page), path).toEqual([]);
  }
});

test.each(["", "/es", "/ja", "/ar"])(
  "from 320 to 430 px no page scrolls sideways, and the way to every other page is in view: %s/",
  async (folder) => {
    const { page } = await open(`${folder}/`, held(320, 640));
    for (const path of PAGES) {
      await goOn(page, folder + path);
      for (const width of [320, 360, 390, 430]) {
        await page.setViewportSize({ width, height: 640 });
        const needed = () => page.evaluate(() => document.documentElement.scrollWidth);
        await expect.poll(needed, { message: `${path} at ${width}` }).toBe(width);
        const ways = await page.locator(".site-nav a").evaluateAll((all) =>
          all.map((way) => {
            const { left, right } = way.getBoundingClientRect();
            return { left: Math.round(left), right: Math.round(right) };
          }),
        );
        expect(ways).toHaveLength(5);
        for (const { left, right } of ways) {
          expect(left, `${path} at ${width}`).toBeGreaterThanOrEqual(0);
          expect(right, `${path} at ${width}`).toBeLessThanOrEqual(width);
        }
      }
    }
  },
);

test.each([
  [320, 640],
  [360, 740],
  [740, 360],
  [844, 390],
  [820, 1180],
])("what sticks never takes more than a third of a screen of %i x %i px", async (width, height) => {
  const { page } = await open("/", held(width, height));
  await drawnInFull(page);
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  let most = 0;
  for (let top = 0; top < end; top += 60) {
    await scrollTo(page, top);
    most = Math.max(most, await coveredPart(page));
  }
  expect(most).toBeGreaterThan(0.05);
  expect(most).toBeLessThanOrEqual(1 / 3);
});

test.each([
  [320, 640],
  [740, 360],
  [820, 1180],
])("Undo is in reach wherever one is on the page, at %i x %i px", async (width, height) => {
  const { page } = await open("/", held(width, height));
  await drawnInFull(page);
  const gold = slider(page, "Gold");
  const before = await gold.inputValue();
  for (const place of [".chart-area", '[data-line="gold"]', "#share", ".site-footer"]) {
    await page.getByRole("button", { name: "Gold plus", exact: true }).tap();
    await expect.poll(() => gold.inputValue()).not.toBe(before);
    await page.locator(place).evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
    const from = await page.evaluate(() => window.scrollY);
    const undo = page.getByRole("button", { name: "Undo", exact: true });
    const { x, y, width: wide, height: high } = (await undo.boundingBox())!;
    expect(Math.min(wide, high), place).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(x + wide / 2, y + high / 2);
    await expect.poll(() => gold.inputValue(), { message: place }).toBe(before);
    expect(await page.evaluate(() => window.scrollY), place).toBe(from);
  }
});

test.each([
  [360, 740],
  [740, 360],
])("nothing that sticks hides what has the focus, there and back, at %i x %i px", async (width, height) => {
  const { page } = await open("/", held(width, height));
  await drawnInFull(page);
  const walked = { Tab: new Set<string>(), "Shift+Tab": new Set<string>() };
  for (const key of ["Tab", "Shift+Tab"] as const)
    for (let step = 0; step < 90; step++) {
      await page.keyboard.press(key);
      expect(await hiddenFocus(page), `${key} ${step}`).toBeNull();
      walked[key].add(
        await page.evaluate(
          () => document.activeElement?.closest<HTMLElement>("[data-line]")?.dataset.line ?? "",
        ),
      );
    }
  for (const lines of Object.values(walked)) expect([...lines]).toContain("commodities");
});

test("a long dialog is closed from wherever one has read to", async () => {
  const { page } = await open("/", held(320, 640));
  await drawnInFull(page);
  await page.getByRole("button", { name: "Help", exact: true }).tap();
  const dialog = page.getByRole("dialog", { name: "Help" });
  await dialog.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const close = (await dialog.getByRole("button", { name: "Close" }).boundingBox())!;
  await page.touchscreen.tap(close.x + close.width / 2, close.y + close.height / 2);
  await expect.poll(() => dialog.isVisible()).toBe(false);
});
