import { expect, test } from "vitest";
import { addStyle, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { slider, thumbAt } from "../support/lines";
import { listen } from "../support/listen";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const STATES: [string, string, ((page: Page) => Promise<unknown>)?][] = [
  ["default", "/"],
  ["both", "/?show=both"],
  ["before", "/?show=before"],
  ["bars", "/?chart=bars&show=both"],
  ["table", "/?chart=table"],
  ["zoomed", "/?focus=401k-outside"],
  ["redirected", "/?focus=redirected"],
  ["all money", "/?base=us-retirement"],
  ["nothing moves", "/?to="],
  ["notice", "/?to=tulips.1~gold.300&x=1"],
  ["shortfall", "/?to=bitcoin.5000&from=401k-money.10000"],
  ["preset modified", "/?preset=vaneck-3pct&to=bitcoin.400"],
  ["change", "/?color=change&effect=on"],
  ["basis", "/?color=basis&unit=person"],
  ["card", "/", (page) => page.locator("h1 .figure").first().click()],
  ["search", "/", (page) => page.getByLabel("Whose money").selectOption("?")],
  ["looked through", "/", (page) => page.locator("summary").filter({ hasText: "looked through" }).click()],
  ["sources", "/?from=401k-bonds.5000~401k-money.5000&lock=401k-bonds"],
  ["tooltip", "/", (page) => page.locator('[data-node="401k-bonds"]').hover()],
];

test.each(STATES)("check 37: axe finds nothing in the state %s, light and dark", async (name, path, act) => {
  const { page } = await open(path, { reducedMotion: "reduce" });
  await act?.(page);
  if (name === "card" || name === "search") await page.getByRole("dialog").waitFor();
  if (name === "search") await page.locator(".search-item").first().waitFor();
  if (name === "table") await page.getByRole("table").first().waitFor();
  await expectAccessible(page);
});

test("axe finds nothing on a phone, light and dark", async () => {
  const { page } = await open("/", { viewport: { width: 390, height: 844 } });
  await expectAccessible(page);
});

test("check 39: a drag is silent and its release is said once; a key held for two seconds is said at most twice", async () => {
  const { page } = await open("/");
  const said = await listen(page);
  const start = await thumbAt(page, "Gold", 125);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step++) await page.mouse.move(start.x + step, start.y);
  expect(await said()).toEqual([]);
  await page.mouse.up();
  await expect.poll(async () => (await said()).length).toBe(1);
  expect((await said())[0]).toContain("changes hands");
  await slider(page, "Bitcoin").focus();
  const until = Date.now() + 2_000;
  while (Date.now() < until) await page.keyboard.down("ArrowRight");
  await page.keyboard.up("ArrowRight");
  expect((await said()).length).toBeLessThanOrEqual(1 + 2);
  await expect.poll(async () => (await said()).length).toBeGreaterThanOrEqual(2);
  expect((await said()).length).toBeLessThanOrEqual(1 + 2);
});

test.each([
  ["320 px", { viewport: { width: 320, height: 640 } }, ""],
  ["200 % text", { viewport: { width: 1280, height: 900 } }, "html{font-size:200%}"],
  ["forced colours", { viewport: { width: 768, height: 900 }, forcedColors: "active" as const }, ""],
  [
    "wide text spacing",
    { viewport: { width: 390, height: 844 } },
    "*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}",
  ],
])("check 40: with %s nothing scrolls sideways and no control is lost", async (_, options, css) => {
  const { page } = await open("/", options);
  await addStyle(page, css);
  for (const chart of ["Bars", "Flow", "Treemap", "Table"]) {
    await page.getByRole("radio", { name: chart }).check({ force: true });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(over, { message: chart }).toBeLessThanOrEqual(0);
  }
  expect(await page.getByRole("slider").count()).toBe(10);
});

test("check 47: nothing leaves the origin, no cookie is set, and the content policy is never broken", async () => {
  const { page, errors } = await open("/");
  await page.evaluate(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    );
  });
  for (const chart of ["Bars", "Flow", "Table", "Treemap"])
    await page.getByRole("radio", { name: chart }).check({ force: true });
  await page.getByRole("radio", { name: "Both" }).check({ force: true });
  await page.locator("h1 .figure").first().click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByLabel("Whose money").selectOption("?");
  await page.locator(".search-item").first().waitFor();
  await page.keyboard.press("Escape");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  await download;
  expect(await page.context().cookies()).toEqual([]);
  expect(errors).toEqual([]);
});
