import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser";
import { slider, thumbAt } from "../support/lines";

const open = useBrowser();

test("check 11: a drag through 50 values is one step; Back, Undo and keys undo it, Forward redoes it", async () => {
  const { page } = await open("/");
  const entries = () => page.evaluate(() => window.history.length);
  const gold = slider(page, "Gold");
  const undo = page.getByRole("button", { name: "Undo" });
  const redo = page.getByRole("button", { name: "Redo" });
  expect(await undo.isDisabled()).toBe(true);
  expect(await redo.isDisabled()).toBe(true);
  const start = await thumbAt(page, "Gold", 125);
  const first = await entries();
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let step = 1; step <= 50; step++) await page.mouse.move(start.x + 2 * step, start.y);
  expect(new URL(page.url()).search, "nothing is written during a drag").toBe("");
  await page.mouse.up();
  const reached = await gold.inputValue();
  expect(Number(reached)).toBeGreaterThan(300);
  expect(await entries()).toBe(first + 1);
  const link = page.url();

  await page.goBack();
  await expect.poll(() => gold.inputValue()).toBe("125");
  expect(await undo.isDisabled()).toBe(true);
  await page.goForward();
  await expect.poll(() => gold.inputValue()).toBe(reached);
  await undo.click();
  await expect.poll(() => gold.inputValue()).toBe("125");
  await redo.click();
  await expect.poll(() => page.url()).toBe(link);
  expect(await redo.isDisabled()).toBe(true);
  await page.locator("h1").click({ position: { x: 2, y: 2 } });
  await page.keyboard.press("Control+z");
  await expect.poll(() => gold.inputValue()).toBe("125");
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => gold.inputValue()).toBe(reached);
});

test("check 11: dragging out and back is no step, and leaving a fresh page needs one Back", async () => {
  const { page } = await open("/");
  const before = await page.evaluate(() => window.history.length);
  const start = await thumbAt(page, "Gold", 125);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y, { steps: 8 });
  await page.mouse.move(start.x, start.y, { steps: 8 });
  await page.mouse.up();
  expect(await slider(page, "Gold").inputValue()).toBe("125");
  expect(await page.evaluate(() => window.history.length)).toBe(before);
  await page.goto(`${siteAddress()}/icon.svg`);
  await page.goto(`${siteAddress()}/?v=1&to=gold.700&nonsense=1`);
  await page.locator('[data-part="link-notice"]').waitFor();
  await page.goBack();
  expect(page.url()).toBe(`${siteAddress()}/icon.svg`);
});

test("check 15: every preset is applied, is marked once changed, also in its link, and Reset brings it back exactly", async () => {
  const { page } = await open("/");
  const context = page.context();
  const scenario = page.getByLabel("Scenario");
  const labels = await scenario.locator("option").allInnerTexts();
  expect(labels).toHaveLength(15);
  for (const label of labels.slice(1)) {
    await scenario.selectOption({ label });
    const address = page.url();
    expect(new URL(address).searchParams.get("preset")).toMatch(/./);
    const badge = page.locator('[data-part="preset"]').getByText("modified");
    expect(await badge.count(), label).toBe(0);
    await page.getByRole("button", { name: "Hedge funds plus", exact: true }).click();
    await badge.waitFor();
    const fresh = await context.newPage();
    await fresh.goto(page.url());
    await fresh.locator('[data-part="preset"]').getByText("modified").waitFor();
    await fresh.close();
    await page.getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => page.url()).toBe(address);
    expect(await badge.count()).toBe(0);
  }
});
