import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type LaunchOptions,
  type Page,
} from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";
import { CHROMIUM_ARGUMENTS } from "../../scripts/findChromium.js";

const QUIET = [
  ...CHROMIUM_ARGUMENTS,
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
];

/** A page opened in a fresh profile. `errors` collects exceptions, failed checks of the console and foreign requests. */
export interface OpenPage {
  readonly page: Page;
  readonly errors: string[];
}

interface OpenOptions extends BrowserContextOptions {
  readonly firstVisit?: boolean;
}

/** The address of the built page that is being tested. */
export function siteAddress(): string {
  return inject("address");
}

/** Waits until the browser has taken over all of the page that it was sent, and what stands beside the chart is there. */
export async function taken(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // React marks the elements that are its own; a control without its mark would not hear a click.
    const isOwn = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactFiber"));
    const controls = document.querySelectorAll("#root :is(button, input, select)");
    const onTheWay =
      ".first-paint, .cards-room, html:is(.of-link, [data-arriving]), main [class$='-waiting']:not(.take-waiting)";
    return !document.querySelector(onTheWay) && [...controls].every(isOwn);
  });
}

/** One browser for a file of tests. Returns how a test opens a page; it is closed when the test ends. */
export function useBrowser(launch: LaunchOptions = {}) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), args: QUIET, ...launch });
  });
  afterAll(async () => {
    await browser.close();
  });

  /**
   * Opens a path in a fresh profile and waits until its numbers are there. `site`: another server of the same page.
   * The first steps count as seen, unless it is a `firstVisit`.
   * Nothing is kept for use offline unless `serviceWorkers` allows it: what is kept is not asked of the server any more.
   */
  return async function open(
    path = "/",
    { firstVisit = false, ...options }: OpenOptions = {},
    site = siteAddress(),
  ): Promise<OpenPage> {
    const { origin } = new URL(site);
    const context = await browser.newContext({
      viewport: { width: 1440, height: 1000 },
      serviceWorkers: "block",
      ...options,
    });
    onTestFinished(() => context.close());
    // A state of storage would be set by opening one more page.
    if (!firstVisit && !path.startsWith("/embed/"))
      await context.addInitScript((of) => {
        if (location.origin === of) localStorage.setItem("nestshift-first-steps", "1");
      }, origin);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(`exception: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== new URL(site).origin)
        errors.push(`foreign request: ${request.url()}`);
    });
    await page.goto(site + path);
    await page.locator('[data-part="words"]').waitFor();
    await taken(page);
    return { page, errors };
  };
}

/** Holds back the requests of a page that match, until the function given is called. */
export async function holdBack(page: Page, requests: RegExp | string): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((done) => (letThrough = done));
  await page.route(requests, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

/** Adds styles to a page, whose policy forbids a style element. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/** Waits until nothing more is on its way to a page: parts loaded on demand, and the font that moves what is below. */
export async function drawnInFull(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** Waits until what stands in a page, or in a frame of it, has not changed for half a second. */
export async function settled(where: Page | Frame): Promise<void> {
  await where.evaluate(
    () =>
      new Promise<void>((done) => {
        let quiet = setTimeout(done, 500);
        new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(done, 500);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
}

/** Fails with what went wrong on a page, if anything did. */
export function expectNoErrors(errors: readonly string[]): void {
  expect(errors).toEqual([]);
}
