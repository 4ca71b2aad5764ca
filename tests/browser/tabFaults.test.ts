import { expect, test } from "vitest";
import { drawnInFull, expectNoErrors, holdBack, siteAddress, useBrowser } from "../support/browser";
import { download } from "../support/readFiles";
import { choose } from "../support/readPage";

// Playwright switches off what a person has: pages that come back as they were left.
const open = useBrowser({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });
type Page = Awaited<ReturnType<typeof open>>["page"];

const heading = (page: Page) => page.locator("h1").innerText();
const MARKET = /\/assets\/market-[^/]*\.json/;

async function plusGold(page: Page, share: string): Promise<void> {
  await page.getByRole("button", { name: "Gold plus", exact: true }).click();
  await expect.poll(() => heading(page)).toContain(share);
}

test("check 48: with storage and clipboard off all works, and what cannot be done is said", async () => {
  const { page } = await open("/?to=gold.300");
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "caches"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("off", "SecurityError");
        },
      });
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  const exceptions: string[] = [];
  page.on("pageerror", ({ message }) => exceptions.push(message));
  await page.reload();
  await plusGold(page, "3.1%");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => heading(page)).toContain("3%");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(() => heading(page)).toContain("3.1%");
  await page.getByLabel("Theme").selectOption("dark");
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => page.locator('[data-part="copied"]').innerText()).toMatch(/did not allow/);

  // No figures, no clipboard: the address itself is said.
  await page.route(MARKET, (route) => route.fulfill({ status: 500, body: "<h1>Internal error</h1>" }));
  await page.reload();
  const screen = page.locator('[data-part="data-error"]');
  await screen.waitFor();
  expect(await screen.innerText()).toContain("The server did not send the file market.json.");
  expect(await page.locator("[data-value]").count()).toBe(0);
  await screen.getByRole("button", { name: "Copy my link" }).click();
  await expect.poll(() => screen.getByRole("status").innerText()).toBe(page.url());
  await page.unroute(MARKET);
  await screen.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => heading(page)).toContain("3.1%");
  expect(exceptions).toEqual([]);
  await page.context().close();
});

test("check 48: a slow file shows that figures are on their way and no number; a file cut off is named", async () => {
  const { page, errors } = await open("/?to=gold.300");
  const release = await holdBack(page, MARKET);
  await page.reload();
  await page.getByRole("heading", { name: "Loading the figures" }).waitFor();
  expect(await page.locator("[data-value]").count()).toBe(0);
  release();
  await expect.poll(() => heading(page)).toContain("3%");
  expectNoErrors(errors);
  await page.unroute(MARKET);

  await page.route(MARKET, async (route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill({ contentType: "application/json", body: whole.slice(0, -2) });
  });
  await page.reload();
  await page.locator('[data-part="data-error"]').getByText("market.json arrived, but").waitFor();
  await page.context().close();
});

test("check 48: a part whose hashed file is gone from the host is said, and Try again brings all back", async () => {
  const { page } = await open("/?to=gold.300");
  const part = /\/assets\/MixTable-[^/]*\.js/;
  await page.route(part, (route) => route.fulfill({ status: 404, body: "Not found" }));
  await choose(page, "Table");
  const screen = page.getByRole("alert");
  await screen.getByRole("button", { name: "Try again" }).waitFor();
  expect(await screen.innerText()).not.toMatch(/NaN|undefined|fetch dynamically/);
  await page.unroute(part);
  await screen.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("table", { name: "Mix before and after" }).waitFor();
  expect(await heading(page)).toContain("3%");
  await page.context().close();
});

test("check 48: a clock that is wrong changes nothing, and a tab that slept for a day goes on", async () => {
  // With its release, as a reload has it: a newer one is offered then.
  const { page, errors } = await open("/?v=1&d=2025-q1&to=gold.300");
  await page.locator('[data-part="release-offer"]').waitFor();
  await drawnInFull(page);
  const right = await page.locator("main").innerText();
  for (const year of [1970, 2099]) {
    await page.clock.setFixedTime(new Date(Date.UTC(year, 1, 2)));
    await page.reload();
    await expect.poll(() => page.locator("main").innerText(), { message: String(year) }).toBe(right);
  }
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".json")) asked.push(request.url());
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await page.clock.setFixedTime(new Date(Date.UTC(2099, 1, 3)));
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await plusGold(page, "3.1%");
  await page.goBack();
  await expect.poll(() => heading(page)).toContain("3%");
  expect(asked).toEqual([]);
  expectNoErrors(errors);
  await page.context().close();
});

test("check 48: with canvas and workers blocked the charts, files and futures are there, and a picture is refused in words", async () => {
  const { page, errors } = await open("/");
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
    Object.assign(window, {
      Worker: function () {
        throw new DOMException("off", "SecurityError");
      },
    });
  });
  await page.goto(`${siteAddress()}/?to=gold.300`);
  await page.locator('svg.treemap [data-node="to-gold"]').waitFor();
  expect(await heading(page)).toContain("3%");
  await page.getByRole("button", { name: "Download PNG" }).click();
  await page.getByText("would not draw the picture").waitFor();
  for (const kind of ["SVG", "XLSX"] as const)
    expect((await download(page, kind)).bytes.length, kind).toBeGreaterThan(5_000);
  await page.goto(`${siteAddress()}/outcome/?to=gold.300`);
  await page.locator('[data-part="saver-shown"][data-new="true"]').waitFor();
  expectNoErrors(errors);
  await page.context().close();
});

test("check 48: a page that comes back out of the back/forward cache goes on where it was", async () => {
  const { page, errors } = await open("/?to=gold.300");
  await plusGold(page, "3.1%");
  await page.evaluate(() =>
    window.addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset["persisted"] = String(persisted);
    }),
  );
  await page.goto(`${siteAddress()}/market/`);
  // A page that was kept does not load again.
  await page.goBack({ waitUntil: "commit" });
  await page.locator('html[data-persisted="true"]').waitFor();
  expect(await heading(page)).toContain("3.1%");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => heading(page)).toContain("3%");
  await plusGold(page, "3.1%");
  await choose(page, "Table");
  await page.getByRole("table", { name: "Mix before and after" }).waitFor();
  expectNoErrors(errors);
  await page.context().close();
});
