import type { Frame, Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { EMBED_VIEWS } from "../../src/state/embedOptions";
import { drawnInFull, expectNoErrors, settled, siteAddress, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { serveHost } from "../support/serveHost";

const open = useBrowser();
const LINK = "v=1&d=2025-q1&base=401k&to=bitcoin.125~gold.300&from=prorata&chart=treemap&market=story";
// Repeats parts of the page around it, and is looked at by itself.
const PREVIEW = ".embed-preview iframe";

/** Opens a page of another origin with that code in it; `errors` leaves out what it asks of the site. */
async function openHost(code: string, options = {}) {
  const host = await serveHost(code, siteAddress());
  onTestFinished(host.stop);
  const { page, errors } = await open("/", options, host.address);
  return { page, errors: () => errors.filter((error) => !error.includes(siteAddress())) };
}

async function frameOf(page: Page, place = 0): Promise<Frame> {
  const frame = (await page.locator("iframe").nth(place).elementHandle())!;
  const content = (await frame.contentFrame())!;
  await content.locator(".embed h1").waitFor();
  return content;
}

/** How far the frame is from the height of what is in it, whether it has a bar to scroll by, and whether it is too wide. */
async function misfit(page: Page, place = 0) {
  const given = await page
    .locator("iframe")
    .nth(place)
    .evaluate((frame) => frame.clientHeight);
  const inside = await (
    await frameOf(page, place)
  ).evaluate(() => {
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
    const { height } = document.querySelector("main")!.getBoundingClientRect();
    const isWhole = document.querySelector('[aria-busy="true"]') === null;
    return {
      height,
      scrollHeight,
      bar: window.innerWidth - clientWidth,
      wide: scrollWidth - clientWidth,
      isWhole,
    };
  });
  return {
    off: Math.max(Math.abs(given - inside.height), Math.abs(given - inside.scrollHeight)) <= 1 ? 0 : given,
    bar: inside.bar,
    wide: inside.wide,
    isWhole: inside.isWhole,
  };
}

async function expectFit(page: Page, place = 0): Promise<void> {
  await expect.poll(() => misfit(page, place)).toEqual({ off: 0, bar: 0, wide: 0, isWhole: true });
}

/** What the page around an embed is made of and keeps, the height of its frames apart. */
function hostState(page: Page) {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const frame of copy.querySelectorAll("iframe")) frame.removeAttribute("style");
    const { length } = history;
    const kept = [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie];
    const names = Object.keys(window).filter((name) => !/^\d+$/.test(name));
    return { markup: copy.outerHTML, length, kept, names, address: location.href };
  });
}

test("check 33: the code of the dialog, on a page of another origin under strict policies, keeps the exact height", async () => {
  const { page: site, errors: siteErrors } = await open(`/?${LINK}`);
  const opener = site.getByRole("button", { name: "Embed" });
  await opener.focus();
  await site.keyboard.press("Enter");
  const dialog = site.getByRole("dialog", { name: "Put this chart on your page" });
  const preview = (await (await dialog.locator("iframe").elementHandle())!.contentFrame())!;
  await preview.locator(".embed-foot").waitFor();
  for (const width of ["320", "640", "960"]) {
    await dialog.getByRole("radio", { name: `${width} px` }).focus();
    await site.keyboard.press("Space");
    await expect
      .poll(async () => {
        const box = await dialog
          .locator("iframe")
          .evaluate((frame) => [frame.clientWidth, frame.clientHeight]);
        const high = await preview.evaluate(
          () => document.querySelector("main")!.getBoundingClientRect().height,
        );
        return [box[0], Math.abs(box[1]! - high) <= 1];
      })
      .toEqual([Number(width), true]);
  }
  await expectAccessible(site, PREVIEW);
  const code = await dialog.getByRole("textbox", { name: "Code" }).inputValue();
  expect(code).toContain('title="Move 4.25% of America’s 401(k)s and $370 billion changes hands."');
  await site.keyboard.press("Escape");
  await expect.poll(() => site.evaluate(() => document.activeElement?.textContent)).toBe("Embed");
  expectNoErrors(siteErrors);

  const { page, errors } = await openHost(code, { viewport: { width: 1200, height: 700 } });
  await expectFit(page);
  // The same numbers as on the page itself.
  const said = (where: Page | Frame) =>
    where.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>('[data-part="words"] h1 [data-value], .cards [data-value]'),
      ].map(({ dataset }) => dataset.value),
    );
  const figures = await said(site);
  expect(figures.length).toBeGreaterThan(6);
  expect(await said(await frameOf(page))).toEqual(figures);
  const before = await hostState(page);
  for (const width of [800, 600, 400, 286, 1200]) {
    await page.setViewportSize({ width, height: 700 });
    await expectFit(page);
  }

  // A zoom into the chart by keyboard and back: the frame follows, and Back stays that of the page around.
  const frame = await frameOf(page);
  const head = frame.locator(".group-head").first();
  const group = await head.getAttribute("data-node");
  await head.focus();
  await page.keyboard.press("Enter");
  await frame.getByRole("navigation", { name: "Zoomed into" }).waitFor();
  await expectFit(page);
  expect(new URL(frame.url()).searchParams.get("focus")).toBe(group);
  expect(new URL(frame.url()).searchParams.get("view")).toBe("mix");
  await frame.locator('.treemap [tabindex="0"]').focus();
  await page.keyboard.press("i");
  await frame.getByRole("dialog").locator(".source-list li").first().waitFor();
  const path = frame.getByRole("navigation", { name: "Zoomed into" });
  await expect
    .poll(async () => {
      await page.keyboard.press("Escape"); // closes the card, then its tooltip, then zooms out
      return path.count();
    })
    .toBe(0);
  await expectFit(page);

  expect(await hostState(page)).toEqual(before);

  // At 200 %: the page enlarged as by the browser's zoom, then text alone.
  const devtools = await page.context().newCDPSession(page);
  const zoomed = { width: 600, height: 350, deviceScaleFactor: 2, mobile: false };
  await devtools.send("Emulation.setDeviceMetricsOverride", zoomed);
  await expectFit(page);
  await devtools.send("Emulation.clearDeviceMetricsOverride");
  await page.evaluate(() => void document.documentElement.style.setProperty("zoom", "2"));
  await expectFit(page);
  await page.evaluate(() => document.documentElement.removeAttribute("style"));
  await frame.evaluate(() => void (document.documentElement.style.fontSize = "200%"));
  await expectFit(page);

  const kept = await frame.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    await caches.keys(),
  ]);
  expect(kept).toEqual([0, 0, "", []]);
  expect(errors()).toEqual([]);
});

test("check 33: messages of a hostile page change nothing in a chart, and those of a hostile frame nothing in the page", async () => {
  const site = siteAddress();
  const embed = `<iframe src="${site}/embed/?view=market-history&${LINK}" width="100%" height="300"></iframe>`;
  const bare = `<iframe src="${site}/embed/?view=mix&height=fixed&${LINK}" width="100%" height="300"></iframe>`;
  const { page, errors } = await openHost(
    `${embed}<iframe srcdoc="<p>Other</p>" width="100" height="77"></iframe>${bare}<script src="${site}/embed.js" async></script>`,
  );
  await expectFit(page);
  const frame = await frameOf(page);
  const drawn = () =>
    frame.evaluate(() => [document.documentElement.outerHTML, location.href, history.length]);
  await frame.locator(".history .area, .history svg").first().waitFor();
  await settled(frame);
  const before = await drawn();
  const replies = await page.evaluate(async () => {
    const [target] = [document.querySelector("iframe")!.contentWindow!];
    const heard: unknown[] = [];
    addEventListener("message", ({ data, source }) => source === target && heard.push(data));
    const hostile = [
      { nestshift: "height", height: 1 },
      { nestshift: ["ask"] },
      { nestshift: { toString: () => "ask" }.toString, theme: "dark" },
      "ask",
      null,
      7,
      [],
      { type: "navigate", href: "https://example.org/" },
      { nestshift: "ask", height: 1, __proto__: { theme: "dark" } },
    ];
    for (const message of hostile)
      try {
        target.postMessage(message, "*");
      } catch {
        // What cannot be copied is not sent at all.
      }
    target.postMessage({ nestshift: "ask" }, "*");
    while (heard.length < 2) await new Promise((done) => setTimeout(done, 20));
    return heard;
  });
  // Two questions, two answers, and nothing else.
  expect(replies).toEqual([replies[0], replies[0]]);
  expect(Object.keys(replies[0] as object).sort()).toEqual(["height", "nestshift"]);
  expect(await drawn()).toEqual(before);
  await expectFit(page);

  // The page around heeds neither itself, nor another frame, nor a height that is none.
  const heights = () =>
    page.locator("iframe").evaluateAll((frames) => frames.map((each) => (each as HTMLElement).style.height));
  const usual = await heights();
  expect(usual.slice(1)).toEqual(["", ""]);
  const lie = { nestshift: "height", height: 50 };
  await page.evaluate((message) => window.postMessage(message, "*"), lie);
  await page.frames()[2]!.evaluate((message) => window.parent.postMessage(message, "*"), lie);
  const told = await frame.evaluate(async () => {
    const odd = ["9px", 9.5, -9, 0, 1e9, Number.NaN, null, { valueOf: () => 9 }.toString(), "9; color: red"];
    for (const height of odd) window.parent.postMessage({ nestshift: "height", height }, "*");
    window.parent.postMessage({ nestshift: "other", height: 9 }, "*");
    window.parent.postMessage({ nestshift: "height", height: 1234 }, "*");
    return odd.length;
  });
  expect(told).toBeGreaterThan(5);
  await expect.poll(heights).toEqual(["1234px", "", ""]);
  // The chart itself says again what is right when it is asked.
  await page.evaluate(() =>
    document.querySelector("iframe")!.contentWindow!.postMessage({ nestshift: "ask" }, "*"),
  );
  await expect.poll(heights).toEqual(usual);
  // With a fixed height the chart scrolls in its frame.
  const fixed = await frameOf(page, 2);
  expect(await fixed.evaluate(() => document.documentElement.scrollHeight > window.innerHeight)).toBe(true);
  expect(await fixed.evaluate(() => "kept" in document.documentElement.dataset)).toBe(false);
  expect(errors()).toEqual([]);
});

test("check 33: a chart as an element, under a strict policy, is as high as it is and follows its address", async () => {
  const site = siteAddress();
  const address = `${site}/embed/?view=mix&${LINK}`;
  const code = `<script src="${site}/embed.js" async></script><script src="${site}/embed-element.js" async></script>
<nestshift-chart src="${address.replaceAll("&", "&amp;")}" title="Mix"></nestshift-chart>`;
  const { page, errors } = await openHost(code, { viewport: { width: 900, height: 700 } });
  await expectFit(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectFit(page);
  expect(await page.locator("iframe").getAttribute("title")).toBe("Mix");
  const other = `${site}/embed/?view=market-history&${LINK}`;
  await page.locator("nestshift-chart").evaluate((chart, src) => chart.setAttribute("src", src), other);
  await expect.poll(() => page.frames()[1]!.url()).toContain("market-history");
  await expectFit(page);
  expect(errors()).toEqual([]);
});

test("without the script a chart scrolls in its frame, and without scripts the code leads to the page", async () => {
  const { page: site } = await open(`/market/?${LINK}`);
  await site.getByRole("button", { name: "Embed" }).click();
  const dialog = site.getByRole("dialog");
  const preview = (await (await dialog.locator("iframe").elementHandle())!.contentFrame())!;
  await preview.locator(".embed-foot").waitFor();
  const field = dialog.getByRole("textbox", { name: "Code" });
  await dialog.getByRole("combobox", { name: "Height" }).selectOption("fixed");
  await expect.poll(() => field.inputValue()).not.toContain("<script");
  await dialog.getByRole("combobox", { name: "Height" }).selectOption("auto");
  await expect.poll(() => field.inputValue()).toContain("Americans hold");
  const code = await field.inputValue();
  const { page } = await openHost(code, { javaScriptEnabled: false });
  const picture = page.locator("noscript img, a img");
  expect(await picture.getAttribute("src")).toMatch(/\/cards\/market\.png$/);
  const { status } = await fetch((await picture.getAttribute("src"))!);
  expect(status).toBe(200);
  const link = page.locator("noscript a, body > a");
  expect(await link.textContent()).toContain("Americans hold $43.4 trillion");
  expect(await link.getAttribute("href")).toBe(
    await site.getByRole("textbox", { name: "Link" }).inputValue(),
  );
});

test("check 33: every chart of every page stands alone at 280 px, says where it is from and leads to its page", async () => {
  const { page, errors } = await open(`/embed/?view=mix&${LINK}`, { viewport: { width: 280, height: 700 } });
  for (const [view, path] of Object.entries(EMBED_VIEWS)) {
    await page.goto(`${siteAddress()}/embed/?view=${view}&${LINK}`);
    await page.locator(".embed-foot a").waitFor();
    await page.locator(".embed-chart :is(svg, table, ol):visible").first().waitFor();
    await drawnInFull(page);
    const { wide, text, href, heading, controls } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      text: document.querySelector(".embed-foot")!.textContent,
      heading: document.querySelector("h1")!.textContent,
      href: document.querySelector<HTMLAnchorElement>(".embed-foot a")!.href,
      controls: [...document.querySelectorAll("input, select, .toolbar, form")].filter((each) =>
        each.checkVisibility(),
      ).length,
    }));
    expect({ view, wide, controls }).toEqual({ view, wide: 0, controls: 0 });
    expect(text, view).toMatch(/(Sources: .+|names its source)\. .*Not advice\./);
    expect(heading.length, view).toBeGreaterThan(10);
    const target = new URL(href);
    expect(target.pathname, view).toBe(path);
    expect(target.searchParams.get("to"), view).toBe("bitcoin.125~gold.300");
    expect(new URL(page.url()).searchParams.get("view")).toBe(view);
    expect(await page.locator(".site-header, .site-footer").count()).toBe(0);
    if (view === "story-claims")
      expect(await page.locator(".claim .text-button:visible").count()).toBeGreaterThan(10);
    if (/^(mix|years|market-chart|outcome-risk)$/.test(view)) await expectAccessible(page);
  }
  await page.goto(`${siteAddress()}/embed/?view=story-claims&story=claim.ninety-trillion`);
  await page.locator(".claim").first().waitFor();
  expect(await page.locator(".claim").evaluateAll((all) => all.map((each) => each.id))).toEqual([
    "claim-ninety-trillion",
  ]);
  expectNoErrors(errors);
});

test("an embed takes its theme, its controls and a still picture from its address, and says what it does not know", async () => {
  const { page, errors } = await open(`/embed/?view=mix&theme=dark&controls=on&${LINK}`);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.getByRole("radio", { name: "Flow" }).check({ force: true });
  await page.getByRole("slider", { name: "Total redirected" }).press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("to")).not.toBe("bitcoin.125~gold.300");
  expect(new URL(page.url()).search).toMatch(/^\?view=mix&theme=dark&controls=on&v=1&/);
  await expectAccessible(page);

  await page.goto(`${siteAddress()}/embed/?view=mix&static=1&theme=light&${LINK}`);
  const still = page.getByRole("link", { name: /^Move 4.25% of .*opens the chart on Nestshift/ });
  await still.waitFor();
  await page.locator(".cards").waitFor();
  expect(await ground()).not.toBe(dark);
  const reached: string[] = [];
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => document.activeElement!.className || document.activeElement!.tagName),
    );
  }
  expect([...new Set(reached)].filter((name) => name !== "BODY").sort()).toEqual(["A", "embed-still"]);
  await expectAccessible(page);
  const [full] = await Promise.all([page.context().waitForEvent("page"), still.click()]);
  await full.locator('[data-part="words"] h1').waitFor();
  expect(await full.locator("h1").textContent()).toBe(await page.locator("h1").textContent());
  expect(new URL(full.url()).pathname).toBe("/");

  await page.goto(`${siteAddress()}/embed/?view=pie&theme=pink&to=gold.300&more=1`);
  const notice = page.locator('[data-part="link-notice"]');
  await expect
    .poll(() =>
      notice.locator("li").evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.key)),
    )
    .toEqual(["more", "view", "theme"]);
  expectNoErrors(errors);
});

test("opened bare, /embed/ explains itself, and its address stays bare", async () => {
  const { page, errors } = await open("/embed/");
  await page.getByRole("heading", { level: 1, name: "Put any chart on your page" }).waitFor();
  expect(new URL(page.url()).search).toBe("");
  const rows = page.getByRole("table", { name: "Keys of the address" }).getByRole("row");
  expect(
    await rows.evaluateAll((all) => all.slice(1).map((row) => row.querySelector("th")!.textContent)),
  ).toEqual(["view", "theme", "controls", "height", "static"]);
  for (const view of Object.keys(EMBED_VIEWS))
    expect(await page.locator("main").textContent()).toContain(view);
  await page.getByRole("combobox", { name: "Chart" }).selectOption("outcome-fees");
  const frame = (await (await page.locator("iframe").elementHandle())!.contentFrame())!;
  await frame.getByRole("heading", { name: "Fees a year" }).waitFor();
  await expect
    .poll(() => page.getByRole("textbox", { name: "Code" }).inputValue())
    .toContain("/embed/?view=outcome-fees&amp;v=1");
  await expectAccessible(page, PREVIEW);
  expect(page.frames()).toHaveLength(2);
  expectNoErrors(errors);
});
