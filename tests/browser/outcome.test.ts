import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawnInFull, expectNoErrors, siteAddress, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { goTo } from "../support/readPage";

const open = useBrowser();

async function ready(page: Page) {
  await page.locator(".outcome-section .ranges").first().waitFor();
  await page.locator(".frontier").waitFor();
  await page.locator(".terms").waitFor();
}

function valueOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => Number((one as HTMLElement | SVGElement).dataset["value"]));
}

const SWING_AFTER = 'svg[aria-label^="Swing in a usual year"] .range-after';

test("before against after: 0.30% and 0.37%, 6.28 billion dollars more, and the same in words", async () => {
  const { page, errors } = await open("/outcome/");
  await ready(page);
  expect(await page.title()).toBe("Outcome | Nestshift");
  expect((await valueOf(page, '[aria-label^="Fees a year"] .range-before')).toFixed(2)).toBe("29.91");
  expect((await valueOf(page, '[aria-label^="Fees a year"] .range-after')).toFixed(2)).toBe("37.13");
  expect((await valueOf(page, "h1 .figure")).toFixed(0)).toBe("6279");
  const words = (await page.locator('[data-part="words"]').innerText()).replace(/\s+/g, " ");
  expect(words).toContain("The new mix costs about $6.28 billion more a year and swings a little wider.");
  expect(words).toContain("Of 52.4% no published fact says how soon.");
  expect(await page.locator("h1").count()).toBe(1);
  expectNoErrors(errors);
  await page.context().close();
});

test("an own plan costs its own dollars: 5% of 225,000 moved to bitcoin costs 2.38 dollars more a year", async () => {
  const mix = "125000.us-large-stocks.A~100000.bonds.B";
  const { page, errors } = await open(`/outcome/?v=1&base=own&to=bitcoin.500&mix=${mix}`);
  await ready(page);
  expect(await page.locator("h1").innerText()).toContain("$2.38 more a year");
  expect(await page.locator("h1 .figure").getAttribute("data-unit")).toBe("usd");
  expectNoErrors(errors);
  await page.context().close();
});

test("the stress dial widens the swing by keyboard, one entry of the history for a gesture, undone by Back", async () => {
  const { page, errors } = await open("/outcome/");
  await ready(page);
  const dial = page.getByRole("slider", { name: "Correlations moved towards 1" });
  const entries = () => page.evaluate(() => window.history.length);
  const [before, swing] = [await entries(), await valueOf(page, SWING_AFTER)];
  await dial.focus();
  await page.keyboard.press("PageUp");
  await expect.poll(() => new URL(page.url()).searchParams.get("stress")).toBe("10");
  const wider = await valueOf(page, SWING_AFTER);
  expect(wider).toBeGreaterThan(swing);
  await page.keyboard.press("End");
  await expect.poll(() => new URL(page.url()).searchParams.get("stress")).toBe("100");
  expect(await valueOf(page, SWING_AFTER)).toBeGreaterThan(wider);
  expect(await entries()).toBe(before + 2);
  await page.goBack();
  await expect.poll(() => valueOf(page, SWING_AFTER)).toBe(wider);
  expectNoErrors(errors);
  await page.context().close();
});

test("no key of the stress dial is lost on a slow device", async () => {
  const { page } = await open("/outcome/");
  await ready(page);
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 10 });
  await page.getByRole("slider", { name: "Correlations moved towards 1" }).focus();
  for (let press = 1; press <= 4; press++) {
    await page.keyboard.press("PageUp");
    await expect.poll(() => new URL(page.url()).searchParams.get("stress")).toBe(String(10 * press));
  }
  await page.context().close();
});

test("an assumption is changed in the table, marked, in the link, refused where it is none, and reset", async () => {
  const { page } = await open("/outcome/");
  await ready(page);
  await page.getByText("The assumptions", { exact: true }).click();
  const field = page.getByRole("textbox", { name: "Expected return of Bitcoin" });
  await field.fill("abc");
  await field.press("Enter");
  await page.getByText("Write a number of per cent").waitFor();
  await field.fill("5");
  await field.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("assume")).toBe("bitcoin.return.500");
  await page.getByText("changed; was 15.00%").waitFor();
  expect((await valueOf(page, 'svg[aria-label^="Expected return"] .range-after')).toFixed(0)).toBe("565");
  await page.getByRole("button", { name: "Back to what was published" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("assume")).toBe(null);
  await page.context().close();
});

test("choices come from the link, and what of it cannot be read is named", async () => {
  const { page } = await open(
    "/outcome/?to=private-equity.1000&smooth=reported&houses=j-p-morgan&stress=400",
  );
  await ready(page);
  expect(await page.getByRole("radio", { name: "As reported" }).isChecked()).toBe(true);
  expect(await page.locator('[data-part="model-notice"]').innerText()).toContain("stress");
  const reported = await valueOf(page, SWING_AFTER);
  await goTo(page, "?to=private-equity.1000&houses=j-p-morgan");
  await expect.poll(() => valueOf(page, SWING_AFTER)).toBeGreaterThan(reported);
  await page.getByRole("link", { name: "Redirect" }).click();
  await page.locator(".redirect").waitFor();
  expect(new URL(page.url()).searchParams.get("houses")).toBe("j-p-morgan");
  await page.context().close();
});

test("check 1: figures, marks by keyboard and cells of tables open a card with its sources", async () => {
  const { page } = await open("/outcome/");
  await ready(page);
  const card = page.getByRole("dialog");
  async function expectCard() {
    await card.locator(".source-list a").first().waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  }
  const figures = page.locator(".headline-block .figure, .fees .figure, .saver-fees .figure, .gate .figure");
  const count = await figures.count();
  expect(count).toBeGreaterThan(25);
  for (let index = 0; index < count; index += 2) {
    await figures.nth(index).click();
    await expectCard();
  }
  for (const mark of [".range-after", ".frontier-after", "svg .term-unknown"]) {
    await page.locator(mark).last().focus();
    await page.keyboard.press("i");
    await expectCard();
  }
  await page.locator(".frontier-before").first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("swing");
  await page.context().close();
});

test("check 4: a table beside the chart comes as a file with sources, and the file of all results too", async () => {
  const { page } = await open("/outcome/");
  await ready(page);
  await page.locator(".data-table summary").first().click();
  async function fileOf(click: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent("download"), click()]);
    return readFileSync(await download.path(), "utf8");
  }
  const fees = await fileOf(() =>
    page.getByRole("button", { name: "Download this table (CSV)" }).first().click(),
  );
  expect(fees).toContain("# Not advice.");
  expect(fees).toContain("holding,fee_bp,low_bp,high_bp,");
  expect(fees).toContain("to-private-equity,316,96,600,0,6873");
  const all = await fileOf(() => page.getByRole("button", { name: "Download CSV", exact: true }).click());
  expect(all).toMatch(/mix-swing,after,[^\n]*,11\d\d/);
  await page.context().close();
});

test("check 48: assumptions that do not agree are named, the mix stays, and Try again works", async () => {
  const { page } = await open("/");
  await page.context().route(/\/assets\/assumptions-[^/]*\.json/, async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: "application/json", body: text.replace("0.8633", "0.5") });
  });
  await page.goto(`${siteAddress()}/outcome/`);
  const failure = page.locator('[data-part="assumptions-error"]');
  await failure.waitFor();
  expect(await failure.innerText()).toContain("assumptions.json");
  expect(await page.locator("body").innerText()).not.toMatch(/NaN|undefined/);
  await page.context().unrouteAll();
  await failure.getByRole("button", { name: "Try again" }).click();
  await ready(page);
  await page.context().close();
});

test.each([
  ["as it opens", "/outcome/", false],
  ["all open", "/outcome/?assume=bitcoin.return.500&stress=40&unknown=out", true],
  ["nothing moves", "/outcome/?to=", false],
])("axe finds nothing %s, light and dark", async (_, path, opened) => {
  const { page } = await open(path, { reducedMotion: "reduce" });
  await ready(page);
  if (opened)
    await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
  await drawnInFull(page);
  await expectAccessible(page);
  await page.context().close();
});

test.each([
  [320, 1],
  [720, 2],
])("at %d px and text of %d times nothing scrolls sideways", async (width, text) => {
  const { page } = await open("/outcome/?stress=40", { viewport: { width, height: 800 } });
  await ready(page);
  await page.evaluate((scale) => (document.documentElement.style.fontSize = `${100 * scale}%`), text);
  await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);
  await page.context().close();
});
