import { expect, test } from "vitest";
import { expectNoErrors, siteAddress, taken, useBrowser } from "../support/browser";

const open = useBrowser();

const PATHS = ["/", "/market/", "/outcome/", "/story/", "/sources/", "/p/crypto-3pct/", "/?to=gold.300"];
// They read files again for more of what they hold, which the browser's cache answers.
const READING_AGAIN = new Set(["/outcome/", "/sources/"]);

test("the head of every page asks for its data, and nothing is asked for twice", async () => {
  const { page, errors } = await open("/");
  for (const path of PATHS) {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(siteAddress() + path, { waitUntil: "networkidle" });
    await taken(page);
    page.removeAllListeners("request");
    const preloaded = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>("link[rel=preload][as=fetch]")].map(({ href }) => href),
    );
    expect(preloaded.length, path).toBeGreaterThan(5);
    const data = asked.filter((address) => address.endsWith(".json") && address.includes("/assets/"));
    expect(data, path).toEqual(expect.arrayContaining(preloaded));
    if (!READING_AGAIN.has(path)) expect(new Set(data).size, path).toBe(data.length);
  }
  expectNoErrors(errors);
});

test("the code of the next page is loaded when its name is pointed at, or has the focus", async () => {
  const { page } = await open("/");
  const scripts = (name: string) =>
    page.evaluate(
      (part) => performance.getEntriesByType("resource").filter(({ name: url }) => url.includes(part)).length,
      `/assets/${name}-`,
    );
  expect([await scripts("MarketPage"), await scripts("StoryPage")]).toEqual([0, 0]);
  await page.getByRole("link", { name: "Market", exact: true }).hover();
  await expect.poll(() => scripts("MarketPage")).toBe(1);
  await page.getByRole("link", { name: "Story", exact: true }).focus();
  await expect.poll(() => scripts("StoryPage")).toBe(1);
});

test("a link whose later parts are slow does not move what was drawn", async () => {
  const { page } = await open("/", { viewport: { width: 360, height: 800 } });
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  let slow = () => {};
  const drawn = new Promise<void>((resolve) => (slow = resolve));
  await page.route(/\/assets\/asked-[^/]*\.js/, async (route) => {
    await drawn;
    await route.continue();
  });
  await page.goto(`${siteAddress()}/?d=2025-q1&to=gold.300`);
  await page.locator('[data-part="release-offer"]').waitFor();
  await page.locator('[data-part="words"]').waitFor();
  expect(await page.locator(".cards").count()).toBe(0);
  slow();
  await page.locator(".cards").waitFor();
  await taken(page);
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
});
