import { expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { slider } from "../support/lines";
import { readWords } from "../support/readPage";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const BLACKROCK =
  "base=401k&to=private-equity.89~private-credit.88&from=401k-hybrid.4552~401k-cit-target-date.5448&preset=blackrock-tdf-5pct";

const params = (page: Page) => new URL(page.url()).searchParams;
const entries = (page: Page) => page.evaluate(() => window.history.length);
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

/** Raw values of the figures in a part of the panel. */
function figuresOf(page: Page, selector: string): Promise<readonly number[]> {
  return page
    .locator(`${selector} .figure`)
    .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.value)));
}

async function waitForPanel(page: Page) {
  await page.locator('[data-study="route"] .route-factors').waitFor();
}

test("a preset that acts through target-date funds shows its chain when it is chosen; the numbers agree everywhere", async () => {
  const { page, errors } = await open("/");
  const before = await entries(page);
  await page.getByLabel("Scenario").selectOption({ label: "BlackRock fund: 5% private" });
  await waitForPanel(page);
  expect(await entries(page)).toBe(before + 1);
  expect([params(page).get("study"), params(page).get("route")]).toEqual(["route", null]);
  expect(await part(page, "route-state").innerText()).toContain("BlackRock fund: 5% private");

  const sentence = await figuresOf(page, '[data-part="route-sentence"]');
  expect(sentence).toEqual([3_534, 10_000, 500, 177, 153_990]);
  const { figures } = await readWords(page);
  expect(figures.slice(0, 2).map(({ value }) => value)).toEqual([177, 153_990]);
  const bars = await figuresOf(page, ".route-chain");
  expect(bars).toEqual([8_700_000, 3_074_580, 3_074_580, 153_990]);
  await page.locator(".route-more summary").click();
  const rows = await page
    .getByRole("table", { name: "Chain through target-date funds" })
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset.value)));
  expect(rows).toEqual([...bars, 77_430, 76_560]);
  expectNoErrors(errors);
});

test("bars of the chain are exactly as long as their money", async () => {
  const { page } = await open(`/?${BLACKROCK}&study=route&route=share.3534~adoption.5000~sleeve.2000`);
  await waitForPanel(page);
  const widths = await page
    .locator(".route-stage .route-edge")
    .evaluateAll((all) => all.map((bar) => (bar as SVGRectElement).width.baseVal.value));
  const money = await figuresOf(page, ".route-chain");
  for (const [place, width] of widths.entries())
    expect(width / widths[0]!).toBeCloseTo(money[place]! / money[0]!, 4);
});

test("a key on a factor sets chain, shares and sources as one step; Back restores, Forward redoes", async () => {
  const { page, errors } = await open(`/?${BLACKROCK}&study=route`);
  await waitForPanel(page);
  const start = page.url();
  const before = await entries(page);
  await slider(page, "Adopting the sleeve").press("PageDown");
  await expect.poll(() => params(page).get("route")).toBe("share.3534~adoption.9900~sleeve.500");
  expect(await entries(page)).toBe(before + 1);
  expect(params(page).get("to")).toBe("private-equity.88~private-credit.87");
  expect(params(page).get("from")).toBe("401k-hybrid.4552~401k-cit-target-date.5448");
  expect(await part(page, "route-state").innerText()).toBe("This is what the scenario moves.");
  const [share, amount] = (await readWords(page)).figures;
  expect((await figuresOf(page, '[data-part="route-sentence"]')).slice(-2)).toEqual([
    share!.value,
    amount!.value,
  ]);
  const set = page.url();
  await page.goBack();
  await expect.poll(() => page.url()).toBe(start);
  expect(await slider(page, "Adopting the sleeve").inputValue()).toBe("10000");
  await page.goForward();
  await expect.poll(() => page.url()).toBe(set);
  // Back at what the preset has, the chain is the preset's again and stands in no link.
  await slider(page, "Adopting the sleeve").press("End");
  await expect.poll(() => params(page).get("route")).toBe(null);
  expect(await part(page, "preset").getByText("modified").count()).toBe(0);
  expectNoErrors(errors);
});

test("a drag is one step and writes nothing before the release; the field and the buttons do the same", async () => {
  const { page } = await open(`/?${BLACKROCK}&study=route`);
  await waitForPanel(page);
  const sleeve = slider(page, "Sleeve of each fund");
  await sleeve.scrollIntoViewIfNeeded();
  const box = (await sleeve.boundingBox())!;
  const x = box.x + 14 + ((box.width - 28) * 500) / 2_000;
  const before = await entries(page);
  await page.mouse.move(x, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++) await page.mouse.move(x + 3 * step, box.y + box.height / 2);
  expect(params(page).get("route")).toBe(null);
  expect(Number(await sleeve.inputValue())).toBeGreaterThan(700);
  await page.mouse.up();
  await expect.poll(() => entries(page)).toBe(before + 1);
  const reached = await sleeve.inputValue();
  expect(params(page).get("route")).toBe(`share.3534~adoption.10000~sleeve.${reached}`);

  const field = page.getByRole("textbox", { name: "Sleeve of each fund percent" });
  await field.fill("37,5 %");
  await field.press("Enter");
  await expect.poll(() => params(page).get("route")).toBe("share.3534~adoption.10000~sleeve.3750");
  await page.getByRole("button", { name: "Sleeve of each fund minus" }).click();
  await expect.poll(() => params(page).get("route")).toBe("share.3534~adoption.10000~sleeve.3740");
  await field.fill("much");
  await field.press("Enter");
  await page.getByText("That is not a number").first().waitFor();
  expect(await sleeve.inputValue()).toBe("3740");
  await page.getByRole("button", { name: "Sleeve of each fund plus" }).click();
  await slider(page, "Sleeve of each fund").press("Home");
  await expect.poll(() => params(page).get("to")).toBe("");
  expect(await part(page, "route-sentence").innerText()).toMatch(/nothing moves/);
});

test("shares changed since are said, and the chain can be used again", async () => {
  const { page } = await open(`/?${BLACKROCK}&study=route`);
  await waitForPanel(page);
  await page.getByRole("button", { name: "Gold plus", exact: true }).click();
  const state = part(page, "route-state");
  await expect.poll(() => state.innerText()).toMatch(/changed since.* 1\.87%, \$163 billion/);
  await page.getByRole("button", { name: "Use the chain again" }).click();
  await expect.poll(() => params(page).get("to")).toBe("private-equity.89~private-credit.88");
  expect(await state.innerText()).toMatch(/^This is the chain of/);
  // A locked line is not moved by the chain either, and that is said.
  await page.getByRole("button", { name: "Lock Private equity" }).click();
  await slider(page, "Sleeve of each fund").press("ArrowRight");
  await page.locator(".route .line-message").getByText("Private equity is locked").waitFor();
  expect(params(page).get("route")).toBe(null);
});

test("without a preset the chain is read from what moves; a base without target-date funds has none", async () => {
  const { page, errors } = await open("/?study=route");
  await waitForPanel(page);
  expect(await part(page, "route-state").innerText()).toMatch(/sleeve of 14\.14%/);
  await page.getByRole("button", { name: "Use this chain" }).click();
  await expect.poll(() => params(page).get("route")).toBe("share.3535~adoption.10000~sleeve.1414");
  expect((await readWords(page)).figures[1]!.value).toBe(435_000);
  await page.goto(page.url().replace("base=401k", "base=401k-bonds"));
  await waitForPanel(page);
  expect(await part(page, "route-state").innerText()).toMatch(/no target-date funds/);
  for (const name of ["In target-date funds", "Adopting the sleeve", "Sleeve of each fund"])
    expect(await slider(page, name).isDisabled()).toBe(true);
  expectNoErrors(errors);
});

test("every figure of the panel opens a card with its sources", async () => {
  const { page } = await open(`/?${BLACKROCK}&study=route&route=share.9000~adoption.9000~sleeve.6000`);
  await waitForPanel(page);
  expect(await part(page, "route-shortfall").innerText()).toMatch(/hold \$3\.08 trillion/);
  await page.locator(".route-more summary").click();
  const figures = page.locator(".route .figure");
  const count = await figures.count();
  expect(count).toBeGreaterThan(15);
  for (let index = 0; index < count; index++) {
    await figures.nth(index).click();
    const card = page.getByRole("dialog");
    await card.locator(".source-list a").first().waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  }
});

test.each([
  ["a preset's chain", `/?${BLACKROCK}&study=route`],
  ["no such way", "/?base=401k-bonds&study=route"],
])("axe finds nothing with %s, light and dark", async (_, path) => {
  const { page } = await open(path, { reducedMotion: "reduce" });
  await waitForPanel(page);
  await expectAccessible(page);
});

test("at 320 px nothing scrolls sideways and all factors are there", async () => {
  const { page } = await open(`/?${BLACKROCK}&study=route`, { viewport: { width: 320, height: 640 } });
  await waitForPanel(page);
  await page.locator(".route-more summary").click();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  for (const name of ["In target-date funds", "Adopting the sleeve", "Sleeve of each fund"])
    expect(await slider(page, name).isVisible()).toBe(true);
});
