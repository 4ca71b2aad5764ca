import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addStyle, expectNoErrors, siteAddress, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { readWords } from "../support/readPage";

const open = useBrowser();

const CRYPTO = "keep1=1%25%20to%20crypto!to:bitcoin.59~other-crypto.41";
const GOLD = "keep2=Gold%20from%20bonds!to:gold.500!from:401k-bonds.10000";
const ALL = "keep3=All!base:us-retirement!to:gold.100";
const THREE = `/?study=compare&${CRYPTO}&${GOLD}&${ALL}`;

function panelOf(page: Page) {
  return page.locator('[data-study="compare"] .compare');
}

function columnOf(page: Page, id: string) {
  return panelOf(page).locator(`.compare-column[data-column="${id}"]`);
}

async function columnsOf(page: Page): Promise<readonly string[]> {
  await panelOf(page).locator(".compare-column").first().waitFor();
  return panelOf(page).locator(".compare-column h3 bdi").allInnerTexts();
}

/** Every number of the comparison: by row and column, and by column of the pictures. */
async function numbersOf(page: Page) {
  await panelOf(page).getByRole("table", { name: "Scenarios compared" }).waitFor();
  return panelOf(page).evaluate((panel) => ({
    names: [...panel.querySelectorAll("thead th")].map(({ textContent }) => textContent),
    rows: [...panel.querySelectorAll<HTMLElement>("tr[data-row]")].map((row) => [
      row.dataset.row,
      ...[...row.querySelectorAll("td")].map(
        (cell) => cell.querySelector<HTMLElement>("[data-value]")?.dataset.value ?? cell.textContent,
      ),
    ]),
    tiles: [...panel.querySelectorAll<SVGElement>("[data-node]")].map(
      ({ dataset }) => `${dataset.node} ${dataset.value}`,
    ),
  }));
}

async function press(page: Page, name: string): Promise<void> {
  await panelOf(page).getByRole("button", { name, exact: true }).click();
}

test("check 16: three kept scenarios beside the status quo come back from one link in a clean profile, same columns, same numbers", async () => {
  const { page, errors } = await open("/");
  await page.getByRole("button", { name: "Compare proposals" }).click();
  await press(page, "Keep “1% to crypto” and “BlackRock fund: 5% private”");
  await expect.poll(() => columnsOf(page)).toHaveLength(4);
  const name = panelOf(page).getByRole("textbox", { name: "Name of this scenario" });
  await name.fill("Mine: <b>5%</b>! 🥇 ذهب");
  await press(page, "Keep this scenario");
  await expect
    .poll(() => columnsOf(page))
    .toEqual(["As it is", "1% to crypto", "BlackRock fund: 5% priv…", "Mine: <b>5%</b>! 🥇 ذهب"]);
  const link = await page.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  expect(link.length).toBeLessThan(2_000);
  const here = await numbersOf(page);
  const fresh = await open(link.replace(siteAddress(), ""));
  expect(await columnsOf(fresh.page)).toEqual(await columnsOf(page));
  expect(await numbersOf(fresh.page)).toEqual(here);
  expect(await fresh.page.locator('[data-part="link-notice"]').count()).toBe(0);
  expectNoErrors([...errors, ...fresh.errors]);
  await fresh.page.context().close();
});

test("check 16: only what differs is shown, the rest on request, and each column says what the page says once it is opened", async () => {
  const { page } = await open(THREE);
  const { rows, names } = await numbersOf(page);
  expect(names).toEqual(["Figure", "As it is", "1% to crypto", "Gold from bonds", "All", "On screen"]);
  for (const [, ...values] of rows) expect(new Set(values).size, values.join()).toBeGreaterThan(1);
  await panelOf(page).getByRole("checkbox", { name: "Show what is the same too" }).check();
  expect((await numbersOf(page)).rows.length).toBeGreaterThan(rows.length + 10);
  const value = (row: string, place: number) => Number(rows.find(([id]) => id === row)?.[place + 1]);
  for (const [place, name] of [
    [1, "1% to crypto"],
    [2, "Gold from bonds"],
    [3, "All"],
  ] as const) {
    await press(page, `Open ${name}`);
    await columnOf(page, `kept-${place}`).getByText("on screen", { exact: true }).waitFor();
    const { figures } = await readWords(page);
    const money = figures.filter(({ unit }) => unit === "usdMillions").map((figure) => figure.value);
    expect([money.at(-1), money[0]]).toEqual([value("base", place), value("moved", place)]);
  }
});

test("check 28: the pictures side by side have one scale: area per dollar is equal within 1 %, also for another base", async () => {
  const { page } = await open(THREE);
  await columnsOf(page);
  const perDollar = await panelOf(page)
    .locator(".compare-column")
    .evaluateAll((columns) =>
      columns.map((column) => {
        const { width, height } = column.querySelector("svg.treemap")!.getBoundingClientRect();
        const base = column.querySelector<HTMLElement>(".note [data-value]")!.dataset.value;
        return (width * height) / Number(base);
      }),
    );
  expect(perDollar).toHaveLength(5);
  for (const each of perDollar) expect(Math.abs(each / perDollar[0]! - 1)).toBeLessThan(0.01);
  const tiles = await panelOf(page)
    .locator(".tile[data-node] > rect:first-child")
    .evaluateAll((rects) =>
      rects.map((rect) => {
        const [width, height] = ["width", "height"].map((side) => Number(rect.getAttribute(side)));
        return (width! * height!) / Number((rect.parentElement as HTMLElement).dataset.value);
      }),
    );
  expect(tiles.length).toBeGreaterThan(40);
  for (const each of tiles) expect(Math.abs(each / perDollar[0]! - 1)).toBeLessThan(0.01);
});

test("order is free, a name can be changed, what is opened can be edited and kept again; each is one step and Back undoes it", async () => {
  const { page, errors } = await open(THREE);
  const entries = () => page.evaluate(() => window.history.length);
  const named = () => columnsOf(page);
  const start = ["As it is", "1% to crypto", "Gold from bonds", "All", "On screen"];
  await expect.poll(named).toEqual(start);
  const first = await entries();
  await press(page, "Move 1% to crypto right");
  await expect.poll(named).toEqual(["As it is", "Gold from bonds", "1% to crypto", "All", "On screen"]);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await expect.poll(focused).toBe("Move 1% to crypto right");
  await page.keyboard.press("Enter");
  await expect.poll(named).toEqual(["As it is", "Gold from bonds", "All", "1% to crypto", "On screen"]);
  expect(await entries()).toBe(first + 2);
  await page.goBack();
  await page.goBack();
  await expect.poll(named).toEqual(start);

  await press(page, "Rename All");
  await page.keyboard.type("Everyone");
  await page.keyboard.press("Enter");
  await expect.poll(named).toEqual(["As it is", "1% to crypto", "Gold from bonds", "Everyone", "On screen"]);
  await press(page, "Open Gold from bonds");
  await expect.poll(named).toEqual(["As it is", "1% to crypto", "Gold from bonds", "Everyone"]);
  expect(await page.locator("h1").innerText()).toContain("5%");
  await page.getByRole("button", { name: "Gold plus", exact: true }).click();
  await expect.poll(named).toContain("On screen");
  expect(await columnOf(page, "kept-2").innerText()).toContain("5% moves");
  await press(page, "Replace Gold from bonds by what is on screen");
  await expect.poll(() => columnOf(page, "kept-2").innerText()).toContain("5.1% moves");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => columnOf(page, "kept-2").innerText()).toContain("5% moves");
  await press(page, "Remove 1% to crypto");
  await expect.poll(named).toEqual(["As it is", "Gold from bonds", "Everyone", "On screen"]);
  await page.goBack();
  await expect.poll(named).toHaveLength(5);
  expectNoErrors(errors);
});

test("there is room for three, and why there is no more is said", async () => {
  const { page } = await open(THREE);
  await columnsOf(page);
  const button = panelOf(page).getByRole("button", { name: "Keep this scenario" });
  expect(await button.isDisabled()).toBe(true);
  expect(await panelOf(page).locator('[data-part="keep-note"]').innerText()).toContain("Three are kept");
  await press(page, "Remove All");
  await expect.poll(() => button.isDisabled()).toBe(false);
  await panelOf(page).getByRole("textbox", { name: "Name of this scenario" }).fill("   ");
  expect(await button.isDisabled()).toBe(true);
});

test("every number of the comparison tells where it comes from, by the scenario of its column", async () => {
  const { page } = await open(THREE);
  await columnsOf(page);
  const table = panelOf(page).getByRole("table", { name: "Scenarios compared" });
  for (const row of ["base", "moved", "inflow gold", "percent gold", "family stocks", "draw 401k-bonds"]) {
    const figure = table.locator(`tr[data-row="${row}"] td[data-column="kept-2"] .figure`);
    await figure.click();
    const card = page.getByRole("dialog", { name: /^Gold from bonds: / });
    await card.waitFor();
    expect(await card.locator(".card-figure").getAttribute("data-value")).toBe(
      await figure.getAttribute("data-value"),
    );
    expect(await card.locator(".source-list li").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  }
  await columnOf(page, "kept-2").locator(".tile").first().focus();
  await page.keyboard.press("i");
  await page.getByRole("dialog", { name: /^Gold from bonds: / }).waitFor();
});

test.each([
  ["a script", "keep1=%3Cscript%3Ealert(1)%3C/script%3E", "<script>alert(1)</script"],
  ["an image", "keep1=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E", '"><img src=x onerror=al'],
  ["emoji", `keep1=${"%F0%9F%A5%87".repeat(40)}`, "🥇".repeat(24)],
  ["right to left", "keep1=%D8%B0%D9%87%D8%A8%20%E2%80%AE5%25", "ذهب 5%"],
  ["broken percent-encoding", "keep1=%E0%A4%A!to:gold.5", null],
  ["100 kB", `keep1=${"x".repeat(100_000)}!to:gold.5`, "x".repeat(24)],
  ["100 kB of parts", `keep1=A${"!to:gold.5".repeat(10_000)}`, "A"],
])("a hostile name in the link, %s, is text and no more", async (_, query, name) => {
  const { page, errors } = await open(`/?study=compare&${query}`);
  const names = await columnsOf(page);
  if (name === null) expect(names).toEqual(["As it is", "On screen"]);
  else expect(names[1]!.startsWith(name.slice(0, 22))).toBe(true);
  expect(await page.locator("main script, main img").count()).toBe(0);
  expect(page.url().length).toBeLessThan(2_000);
  expectNoErrors(errors);
});

const STATES: [string, string, ((page: Page) => Promise<unknown>)?][] = [
  ["nothing kept", "/?study=compare"],
  ["three kept", THREE],
  ["renaming, all rows", THREE, (page) => press(page, "Rename All")],
];

test.each(STATES)("axe finds nothing where %s, light and dark", async (_, path, act) => {
  const { page } = await open(path, { reducedMotion: "reduce" });
  await columnsOf(page);
  await act?.(page);
  if (act) await panelOf(page).getByRole("checkbox").check();
  await expectAccessible(page);
});

test.each([
  ["320 px", { viewport: { width: 320, height: 640 } }, ""],
  ["200 % text", { viewport: { width: 1280, height: 900 } }, "html{font-size:200%}"],
  ["forced colours", { viewport: { width: 390, height: 844 }, forcedColors: "active" as const }, ""],
])(
  "with %s the page does not scroll sideways, and every scenario can be reached",
  async (_, options, css) => {
    const { page } = await open(THREE, options);
    await addStyle(page, css);
    await columnsOf(page);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(over).toBeLessThanOrEqual(0);
    await panelOf(page).getByRole("button", { name: "Open All", exact: true }).click();
    await columnOf(page, "kept-3").getByText("on screen", { exact: true }).waitFor();
    await expect.poll(over).toBeLessThanOrEqual(0);
    await page.context().close();
  },
);
