import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { drawnInFull, expectNoErrors, siteAddress, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";

const openRaw = useBrowser();
type Page = Awaited<ReturnType<typeof openRaw>>["page"];

/** Opens the Outcome page and waits until both parts have their numbers. */
async function open(query = "", options: BrowserContextOptions = {}) {
  const opened = await openRaw("/", options);
  await opened.page.goto(`${siteAddress()}/outcome/${query}`);
  await opened.page.locator('[data-part="crisis-words"]').waitFor();
  await opened.page.locator('[data-part="replay-words"]').waitFor();
  return opened;
}

const replay = (page: Page) => page.getByRole("region", { name: "Held through the past", exact: true });
const crises = (page: Page) => page.getByRole("region", { name: "In three crises", exact: true });
const chart = (page: Page) => replay(page).getByRole("slider");
const start = (page: Page) => page.getByLabel("Begin with", { exact: true });
const key = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Raw values of a row of the summary, before and after. */
function summary(page: Page, measure: string): Promise<readonly number[]> {
  return replay(page)
    .locator(`[data-measure="${measure}"] [data-value]`)
    .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.value)));
}

async function expectClose(values: readonly number[], wanted: readonly number[]) {
  expect(values.length).toBe(wanted.length);
  for (const [place, value] of values.entries()) expect(Math.abs(value - wanted[place]!)).toBeLessThan(0.006);
}

test("the bare page: the run from 2014, its start, what has no price, and the crises", async () => {
  const { page, errors } = await open();
  await expectClose(await summary(page, "yearly"), [9.368, 10.109]);
  await expectClose(await summary(page, "deepest"), [-21.209, -21.565]);
  await expectClose(await summary(page, "growth"), [304.015, 330.594]);
  const bars = await crises(page)
    .locator(
      '[data-group="gfc"] [data-value], [data-group="covid"] [data-value], [data-group="rates-2022"] [data-value]',
    )
    .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.value)));
  await expectClose(bars, [-39.654, -38.829, -25.496, -25.316, -21.683, -21.975]);
  const words = await replay(page).innerText();
  for (const text of ["one exceptional run", "is left out", "unknown content"]) expect(words).toContain(text);
  expect(await page.locator('[data-bar="private-equity gfc appraised"]').innerText()).toContain("−25.8%");

  // Another start is in the link, gives other numbers, and Back takes it away.
  await start(page).selectOption("2005-01");
  await expect.poll(() => key(page, "start")).toBe("2005");
  await expectClose(await summary(page, "yearly"), [8.1, 8.564]);
  expect(await replay(page).innerText()).toContain("bitcoin: only in the months that have a price");
  await page.goBack();
  await expect.poll(() => start(page).inputValue()).toBe("2014-01");

  // Money without a market price, and listed shares that stand in, by name.
  await page.getByRole("radio", { name: "As if it had not moved" }).check();
  await expect.poll(() => key(page, "unpriced")).toBe("stays");
  await expectClose(await summary(page, "yearly"), [9.368, 10.09]);
  await page.getByRole("checkbox", { name: /^Private equity: Listed private equity \(PSP/ }).check();
  await expect.poll(() => key(page, "proxies")).toBe("private-equity");
  expect(await replay(page).innerText()).toContain("private equity: only in the months that have a price");
  expectNoErrors(errors);
  await page.context().close();
});

test("by keyboard: the cursor reads months, Enter begins there, i and every figure open a card with sources", async () => {
  const { page, errors } = await open();
  await chart(page).focus();
  expect(await chart(page).getAttribute("aria-valuetext")).toContain(
    "End of May 2026: before $304, after $331",
  );
  await page.keyboard.press("Home");
  expect(await chart(page).getAttribute("aria-valuetext")).toContain(
    "End of December 2013: before $100, after $100",
  );
  await page.keyboard.press("PageUp");
  expect(await chart(page).getAttribute("aria-valuetext")).toContain("End of December 2014");
  await page.keyboard.press("i");
  const card = page.getByRole("dialog");
  await card.waitFor();
  expect(await card.innerText()).toContain("Growth of $100, after, end of December 2014");
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await expect.poll(() => key(page, "start")).toBe("2015");

  const figures = [
    replay(page).locator('[data-measure="worst-year"] .figure').last(),
    replay(page).locator('[data-part="replay-words"] .figure').last(),
    crises(page).locator('[data-group="covid"] .figure').first(),
    crises(page).locator('[data-group="private-equity gfc"] .figure').first(),
    crises(page).locator('[data-part="crisis-words"] .figure').nth(2),
  ];
  for (const figure of figures) {
    const [value, text] = [await figure.getAttribute("data-value"), await figure.innerText()];
    await figure.focus();
    await page.keyboard.press("Enter");
    await card.waitFor();
    expect(await card.locator(".card-figure").getAttribute("data-value")).toBe(value);
    expect(await card.locator(".card-figure").innerText()).toBe(text);
    expect(await card.locator('a[href^="https://"]').count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  }
  expectNoErrors(errors);
  await page.context().close();
});

test("the tables agree with the chart and the files with the tables", async () => {
  const { page } = await open("?start=2020");
  for (const name of ["Every month as a table", "The same with other starts", "What stands for what"])
    await replay(page).getByText(name, { exact: true }).click();
  await crises(page).getByText("Class by class as a table", { exact: true }).click();
  const months = page.getByRole("table", { name: "Both mixes month by month" });
  const last = await months
    .locator('[data-month="2026-05"] [data-value]')
    .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.value)));
  expect(last.slice(0, 2)).toEqual(await summary(page, "growth"));
  const shown = page.locator('[data-start="2020-01"] [data-value]');
  const yearly = await shown.evaluateAll((all) =>
    all.map((one) => Number((one as HTMLElement).dataset.value)),
  );
  await expectClose(yearly, await summary(page, "yearly"));
  expect(await page.getByRole("table", { name: "What stands for what" }).innerText()).toContain(
    "nothing: only listed shares, not chosen",
  );
  const pending = page.waitForEvent("download");
  await page.getByRole("button", { name: "Months as a CSV file" }).click();
  const stream = await (await pending).createReadStream();
  let file = "";
  for await (const chunk of stream) file += String(chunk);
  const row = file.split("\n").find((line) => line.startsWith("2026-05,"))!;
  expect(row.split(",").slice(1, 3).map(Number)).toEqual(last.slice(0, 2));
  await page.context().close();
});

test("where no mix ever had a price it says so, with a way on", async () => {
  const { page } = await openRaw("/");
  await page.goto(`${siteAddress()}/outcome/?v=1&to=private-credit.10000`);
  await replay(page).getByText("Nothing to replay").waitFor();
  await page.getByRole("radio", { name: "As if it had not moved" }).check();
  await replay(page).locator('[data-part="replay-words"]').waitFor();
  const [before, after] = await summary(page, "yearly");
  expect(after).toBe(before);
  await page.context().close();
});

test("returns that do not arrive are named, and the rest of the page stays", async () => {
  const { page } = await openRaw("/");
  await page.route("**/returns-monthly*.json", (route) => route.abort());
  await page.goto(`${siteAddress()}/outcome/`);
  const failed = page.locator('[data-part="replay-error"]');
  await failed.waitFor();
  expect(await failed.innerText()).toContain("returns-monthly.json");
  await page.unroute("**/returns-monthly*.json");
  await failed.getByRole("button").click();
  await replay(page).locator('[data-part="replay-words"]').waitFor();
  await page.context().close();
});

test("axe finds nothing in either theme, with all tables open", async () => {
  const { page } = await open("?start=2022&unpriced=stays&to=bitcoin.200~real-estate.300~hedge-funds.100");
  for (const section of [replay(page), crises(page)])
    for (const summaryLine of await section.locator(".replay-more > summary").all())
      await summaryLine.click();
  await drawnInFull(page);
  await expectAccessible(page);
  await page.context().close();
});

test.each([
  ["320 px", { viewport: { width: 320, height: 800 } }, 16],
  ["200 % text on a phone", { viewport: { width: 390, height: 900 } }, 32],
])("%s: nothing sideways, no control lost", async (_, options, size) => {
  const { page } = await open("", options);
  await page.evaluate((px) => {
    document.documentElement.style.fontSize = `${px}px`;
  }, size);
  await drawnInFull(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    options.viewport.width,
  );
  for (const control of [
    start(page),
    chart(page),
    page.getByRole("button", { name: "Crises as a CSV file" }),
  ])
    expect(await control.isVisible()).toBe(true);
  // Numbers at the ends of bars are whole.
  const cut = await page
    .locator(".falls-value, .replay-summary td")
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
  expect(cut).toBe(0);
  await page.context().close();
});
