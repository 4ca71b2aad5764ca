import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoErrors, holdBack, siteAddress, taken, useBrowser } from "../support/browser";
import { field, readLines, slider } from "../support/lines";

const open = useBrowser();

/** What of a page can be seen, by selector: how many elements there are, and how many of them. */
function seen(page: Page, selectors: readonly string[]) {
  return page.evaluate(
    (all) =>
      all.map((selector) => {
        const found = [...document.querySelectorAll(selector)];
        const isSeen = (each: Element) =>
          each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
        return [selector, found.length, found.filter(isSeen).length];
      }),
    selectors,
  );
}

const LATER_SCRIPTS = /\/assets\/(?!first-)[^/]*\.js$/;
const FIRST = ["h1", "svg.treemap .tile", ".toolbar"];
const LATER = [".line", ".card", ".legend li", ".site-footer li"];

test("check 45: the chart is drawn before what stands around it, and all of it soon after", async () => {
  const { page, errors } = await open("/");
  await page.addInitScript(() => {
    const asked: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (then) => asked.push(then);
    document.adoptedStyleSheets = [new CSSStyleSheet()]; // as an extension adds one
    Object.assign(window, { frame: () => asked.splice(0).forEach((then) => then(performance.now())) });
  });
  await page.route(LATER_SCRIPTS, (route) => route.abort());
  await page.goto(`${siteAddress()}/`, { waitUntil: "domcontentloaded" });
  for (const [selector, all, count] of await seen(page, FIRST))
    expect([selector, count]).toEqual([selector, all]);
  for (const [selector, all, count] of await seen(page, LATER)) {
    expect(all, `${selector}`).toBeGreaterThan(1);
    expect([selector, count]).toEqual([selector, 0]);
  }
  await page.evaluate("frame()");
  await page.evaluate("frame()");
  await page.locator("html:not([data-arriving])").waitFor();
  for (const [selector, all, count] of await seen(page, LATER))
    expect([selector, count]).toEqual([selector, all]);
  expect(await page.locator("[data-arrived], [data-arriving]").count()).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  expectNoErrors(errors.filter((error) => !error.includes("ERR_FAILED")));
});

test("what of a page is still to be read is held back too", async () => {
  const { page } = await open("/");
  await page.addInitScript(() => {
    let isRead = false;
    Object.defineProperty(document, "readyState", { get: () => (isRead ? "complete" : "loading") });
    Object.assign(window, { read: () => (isRead = true) });
  });
  await page.route(LATER_SCRIPTS, (route) => route.abort());
  await page.goto(`${siteAddress()}/outcome/`, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => document.querySelectorAll("[data-arrived]").length > 5);
  await page.evaluate(() => {
    const item = Object.assign(document.createElement("ul"), { className: "languages", innerHTML: "<li>" });
    document.querySelector("main")!.append(item);
  });
  await page.locator("main .languages li[data-arrived]").waitFor({ state: "attached" });
  expect(await page.locator("html[data-arriving]").count()).toBe(1);
  await page.evaluate("read()");
  await page.locator("html:not([data-arriving])").waitFor();
  expect(await page.locator("[data-arrived]").count()).toBe(0);
});

test("what is pressed, moved, typed and chosen before the page answers is done once it does", async () => {
  const { page, errors } = await open("/");
  const letThrough = await holdBack(page, LATER_SCRIPTS);
  await page.goto(`${siteAddress()}/`, { waitUntil: "commit" });
  await page.locator("html:not([data-arriving])").waitFor();
  await slider(page, "Gold").focus();
  await page.keyboard.press("ArrowRight");
  await field(page, "Bitcoin").fill("2");
  await field(page, "Bitcoin").press("Enter");
  for (const name of ["Private equity plus", "Lock Gold", "Private equity plus", "Help"])
    await page.getByRole("button", { name, exact: true }).click();
  await page.getByLabel("Whose money").press("ArrowDown");
  letThrough();
  await taken(page);
  await page.getByRole("dialog", { name: "Help" }).waitFor();
  await page.keyboard.press("Escape");
  expect(await readLines(page)).toMatchObject({ Bitcoin: 200, Gold: 126, "Private equity": 270 });
  expect(await page.getByRole("button", { name: "Lock Gold" }).getAttribute("aria-pressed")).toBe("true");
  expect(await page.getByLabel("Whose money").inputValue()).toBe("dc");
  expectNoErrors(errors);
});

test("a link, a place in the page and a page opened again are drawn at once", async () => {
  const { page } = await open("/");
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.route(LATER_SCRIPTS, (route) => route.abort());
  const isArriving = () => page.locator("html[data-arriving]").count();
  await page.goto(`${siteAddress()}/market/`, { waitUntil: "domcontentloaded" });
  expect(await isArriving()).toBe(1);
  await page.reload({ waitUntil: "domcontentloaded" });
  expect(await isArriving()).toBe(0);
  for (const address of ["/?to=gold.300", "/market/#share"]) {
    await page.goto("about:blank");
    await page.goto(siteAddress() + address, { waitUntil: "domcontentloaded" });
    expect(await isArriving(), address).toBe(0);
  }
});

test.each([1440, 412])(
  "check 45: nothing moves by more than 0.02 while a page arrives and its font does, %d px",
  async (width) => {
    for (const path of ["/", "/market/", "/outcome/", "/story/"]) {
      const { page } = await open("/sources/", { viewport: { width, height: 900 } });
      const letThrough = await holdBack(page, /\.woff2$/);
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            shifts.push(entry.value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(siteAddress() + path, { waitUntil: "domcontentloaded" });
      await taken(page);
      letThrough();
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const moved = await page.evaluate<number>("shifts.reduce((all, each) => all + each, 0)");
      expect(moved, path).toBeLessThan(0.02);
    }
  },
);
