import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../support/browser";
import { listen } from "../support/listen";
import { choose } from "../support/readPage";

const open = useBrowser();

const APART = 1_200; // ms after which a second message would have come

type Change = readonly [what: string, act: (page: Page) => Promise<unknown>, said: string | RegExp];

const HEADLINE = "the headline of the page";

/** That each change is said by all live regions together in one message, and in these words. */
async function expectEachOnce(page: Page, changes: readonly Change[]): Promise<void> {
  const said = await listen(page);
  for (const [count, [what, act, words]] of changes.entries()) {
    await act(page);
    await expect.poll(async () => (await said()).length, { message: what }).toBe(count + 1);
    await page.waitForTimeout(APART);
    const all = await said();
    expect(all, what).toHaveLength(count + 1);
    const wanted = words === HEADLINE ? (await page.locator("h1").textContent())! : words;
    if (typeof wanted === "string") expect(all.at(-1), what).toContain(wanted);
    else expect(all.at(-1), what).toMatch(wanted);
  }
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).click();
const select = (label: string, option: string) => (page: Page) =>
  page.getByLabel(label, { exact: true }).selectOption(option);

test("each change of the mix is said once, in the words that the page shows", async () => {
  const { page } = await open("/");
  await expectEachOnce(page, [
    [
      "a preset",
      (it) => it.getByLabel("Scenario").selectOption({ label: "VanEck: 3% to bitcoin" }),
      HEADLINE,
    ],
    ["another base", select("Whose money", "dc"), HEADLINE],
    ["another release", select("Data release", "2025-q3"), HEADLINE],
    ["a step of a line", press("Gold plus"), HEADLINE],
    ["undo", press("Undo"), HEADLINE],
    ["redo", press("Redo"), HEADLINE],
    ["a chart", (it) => choose(it, "Bars"), "Chart: Bars."],
    ["another chart", (it) => choose(it, "Table"), "Chart: Table."],
    ["undo of a chart", press("Undo"), "Chart: Bars."],
    ["reset", press("Reset"), HEADLINE],
  ]);
});

test("a zoom, its undo and a change of base while zoomed are each said once", async () => {
  const { page } = await open("/");
  await expectEachOnce(page, [
    ["a zoom", press(/^Zoom into In mutual funds/), "Zoomed into 401(k) plans › 401(k) mutual funds"],
    ["undo of the zoom", press("Undo"), "Zoomed into 401(k) plans"],
    ["a zoom again", press(/^Zoom into In mutual funds/), "401(k) mutual funds"],
    ["another base", select("Whose money", "dc~ira"), HEADLINE],
  ]);
});

test("with a phase-in open, what moves is said by the page, what it is set to by the study, each once", async () => {
  const { page } = await open("/?study=years");
  await page.locator('[data-part="phase-words"]').waitFor();
  await expectEachOnce(page, [
    ["a step of a line", press("Gold plus"), HEADLINE],
    ["more years", press("Years plus"), /year/],
    ["undo", press("Undo"), /year/],
    [
      "a preset",
      (it) => it.getByLabel("Scenario").selectOption({ label: "VanEck: 3% to bitcoin" }),
      HEADLINE,
    ],
  ]);
});

test("each change of the market is said once; letting the releases go is, moving them is not", async () => {
  const { page } = await open("/market/");
  const slider = page.getByRole("slider", { name: "Data release" });
  await slider.waitFor();
  await expectEachOnce(page, [
    ["another release", () => slider.press("ArrowRight"), HEADLINE],
    ["a chart", (it) => choose(it, "Bars"), "Chart: Bars."],
    ["undo of the chart", press("Undo"), "Chart: Treemap."],
    ["a zoom", press(/^Zoom into IRAs/), /^Zoomed into .*IRAs/],
    ["another release while zoomed", () => slider.press("ArrowRight"), HEADLINE],
    ["undo", press("Undo"), HEADLINE],
  ]);
  const said = await listen(page);
  const { x, y, width, height } = (await slider.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (const part of [0.4, 0.1, 0.9, 0.6, 0.05]) await page.mouse.move(x + width * part, y + height / 2);
  await page.waitForTimeout(APART);
  expect(await said()).toEqual([]);
  await page.mouse.up();
  await expect.poll(async () => (await said()).length).toBe(1);
  await page.waitForTimeout(APART);
  expect(await said()).toHaveLength(1);
});

test("what only changes how the chart looks is left to its own control", async () => {
  const { page } = await open("/");
  const said = await listen(page);
  await select("Amounts in", "share")(page);
  await select("Colour by", "basis")(page);
  await choose(page, "Before");
  await page.waitForTimeout(APART);
  expect(await said()).toEqual([]);
});
