import { expect, test } from "vitest";
import { addStyle, expectNoErrors, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const STATES: [string, string, ((page: Page) => Promise<unknown>)?][] = [
  ["market", "/market/"],
  ["market, bars", "/market/?chart=bars"],
  ["market, table with a change", "/market/?chart=table&color=change&d=2025-q3"],
  ["market, zoomed", "/market/?node=401k-funds"],
  ["market, change", "/market/?color=change&d=2026-q1"],
  ["market, basis", "/market/?color=basis&unit=share"],
  ["market, two dates", "/market/?beside=2025-q3"],
  ["market, squares", "/market/?chart=scale"],
  ["market, bars of sizes", "/market/?chart=scale&scale=bars&market=2026-07-31"],
  ["market, history in shares", "/market/?history=share"],
  [
    "market, history in constant dollars",
    "/market/?history=real",
    (page) => page.locator("details summary").last().click(),
  ],
  ["market, notice", "/market/?node=nowhere&pair=gold~tulips"],
  [
    "market, search",
    "/market/",
    async (page) => {
      await page.keyboard.press("/");
      await page.locator(".search-item").first().waitFor();
    },
  ],
  [
    "market, card",
    "/market/",
    async (page) => {
      await page.locator("h1 .figure").first().click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  ["market, tooltip", "/market/", (page) => page.locator('[data-node="annuities"]').hover()],
];

test.each(STATES)("check 37: axe finds nothing in the state %s, light and dark", async (_, path, act) => {
  const { page, errors } = await open(path, { reducedMotion: "reduce" });
  if (!path.includes("chart=scale")) await page.getByRole("radio", { name: "Constant dollars" }).waitFor();
  await act?.(page);
  await expectAccessible(page);
  expectNoErrors(errors);
});

test.each([
  ["320 px", { viewport: { width: 320, height: 640 } }, ""],
  ["200 % text", { viewport: { width: 1280, height: 900 } }, "html{font-size:200%}"],
  ["200 % text on a phone", { viewport: { width: 390, height: 900 } }, "html{font-size:200%}"],
])("with %s the market does not scroll sideways", async (_, options, css) => {
  const { page } = await open("/market/", options);
  await addStyle(page, css);
  for (const chart of ["Bars", "Treemap", "Table", "Scale"]) {
    await page.getByRole("radio", { name: chart, exact: true }).check({ force: true });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(over, { message: chart }).toBeLessThanOrEqual(0);
  }
});

test("check 27: on the market a tooltip comes on focus, stays inside at 320 px, and Escape closes it", async () => {
  const { page } = await open("/market/?chart=treemap", { viewport: { width: 320, height: 1600 } });
  await page.locator(".treemap .tile").first().waitFor();
  await page.locator('[data-tile="ira-brokerage"]').focus();
  await page.keyboard.press("End");
  const tip = page.locator(".tooltip");
  await tip.waitFor();
  const box = (await tip.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  await page.keyboard.press("Escape");
  await tip.waitFor({ state: "detached" });
});

test("check 23: no label leaves its tile on the market, at any width", async () => {
  for (const width of [320, 768, 1440]) {
    const { page } = await open("/market/?chart=treemap", {
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
    });
    await page.locator(".treemap .tile").first().waitFor();
    const outside = await page.locator(".treemap .tile").evaluateAll((tiles) =>
      tiles.flatMap((tile) => {
        const room = tile.firstElementChild!.getBoundingClientRect();
        return [...tile.querySelectorAll("text")].flatMap((text) => {
          const box = text.getBoundingClientRect();
          return box.left < room.left - 1 || box.right > room.right + 1 || box.bottom > room.bottom + 3
            ? [text.textContent]
            : [];
        });
      }),
    );
    expect(outside, `${width} px`).toEqual([]);
    await page.context().close();
  }
});

test("the scale: areas are money, and the pair is said in words with both figures", async () => {
  const { page } = await open("/market/?chart=scale");
  const ratio = page.locator('.figure[data-unit="times"]').first();
  await ratio.waitFor();
  expect(Number(await ratio.getAttribute("data-value"))).toBeCloseTo(8_700_000 / 2_771_053, 9);
  await ratio.click();
  await page.getByRole("dialog").locator(".source-list a").first().waitFor();
});

test("the history: the cursor reads a year by keyboard, and its figure opens a card with sources", async () => {
  const { page } = await open("/market/");
  const cursor = page.locator(".history").getByRole("slider");
  await cursor.waitFor();
  await cursor.press("Home");
  expect(await cursor.getAttribute("aria-valuetext")).toContain("1974");
  await cursor.press("ArrowRight");
  expect(await cursor.getAttribute("aria-valuetext")).toContain("1975");
  await page.locator(".history .figure").first().click();
  await page.getByRole("dialog").locator(".source-list a").first().waitFor();
});

test("check 7: a broken history file is named where it belongs, the market stays, and Try again works", async () => {
  const { page } = await open("/");
  let broken = true;
  await page.route(/history-[^/]*\.json/, (route) =>
    broken ? route.fulfill({ body: "{" }) : route.continue(),
  );
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Market" }).click();
  const alert = page.locator(".history [role=alert]");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("history.json");
  expect(await page.locator(".treemap .tile").count()).toBeGreaterThan(20);
  broken = false;
  await page.locator(".history").getByRole("button", { name: "Try again" }).click();
  await page.locator(".history").getByRole("slider").waitFor();
});
