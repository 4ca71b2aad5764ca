import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectNoErrors, settled, useBrowser } from "../support/browser";
import { downloadCsv, goTo, readTable, readWords } from "../support/readPage";

const open = useBrowser();

interface Size {
  readonly usdMillions: number;
  readonly default?: string;
}
const { destinations } = JSON.parse(
  readFileSync(new URL("../../data/destinations.json", import.meta.url), "utf8"),
) as {
  destinations: { id: string; sizes: Size[] }[];
};
const { sources } = JSON.parse(readFileSync(new URL("../../data/sources.json", import.meta.url), "utf8")) as {
  sources: Record<string, { publisher: string; title: string }>;
};
const titles = Object.values(sources).map(({ publisher, title }) => `${publisher}: ${title}`);

type Page = Awaited<ReturnType<typeof open>>["page"];

/** The card that is open names a value, a basis, and publications with a date or "undated". */
async function expectCard(page: Page, figure: string) {
  const card = page.getByRole("dialog");
  await card.waitFor();
  const text = await card.innerText();
  expect(text, figure).toMatch(/published|derived|estimated|left over|older level/);
  const items = await card.locator(".source-list li").allInnerTexts();
  expect(items.length, figure).toBeGreaterThan(0);
  for (const item of items) {
    expect(
      titles.some((title) => item.startsWith(title)),
      item,
    ).toBe(true);
    expect(item).toMatch(/\b20\d\d\b|undated/);
  }
  for (const href of await card
    .locator("a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
    expect(href).toMatch(/^https:\/\//);
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
}

test.each([
  "/?effect=on",
  "/?to=bitcoin.5000&from=401k-money.10000&effect=on",
  "/?base=dc~ira&to=&chart=table",
])("check 1: every figure of %s opens a card with its sources", async (path) => {
  const { page, errors } = await open(path);
  await page.locator("summary").filter({ hasText: "looked through" }).click();
  const figures = page.locator(".figure");
  await figures.nth(15).waitFor();
  await settled(page);
  const count = await figures.count();
  expect(count).toBeGreaterThan(15);
  for (let index = 0; index < count; index++) {
    const text = await figures.nth(index).innerText();
    await figures.nth(index).click();
    await expectCard(page, text);
  }
  expectNoErrors(errors);
});

test("check 1: every tile, group, bar and row opens its card with the key i", async () => {
  const { page } = await open("/?chart=treemap");
  for (const [query, marks, many] of [
    ["?chart=treemap", ".treemap .tile", 14],
    ["?chart=treemap&base=dc&show=both", ".group-head", 8],
    ["?chart=bars", ".bars [data-node]", 14],
    ["?chart=table", ".row-source", 14],
  ] as const) {
    await goTo(page, query);
    await page.locator(marks).first().waitFor();
    const count = await page.locator(marks).count();
    expect(count).toBe(many);
    for (let index = 0; index < count; index++) {
      await page.locator(marks).nth(index).focus();
      await page.keyboard.press("i");
      await expectCard(page, `${marks} ${index}`);
    }
  }
  const values = await page
    .locator("[data-value]")
    .evaluateAll(
      (all) =>
        all.filter(
          (one) =>
            !one.closest("tr, .tile, .bars, .treemap") && !one.matches(".figure, .group-head, [data-part]"),
        ).length,
    );
  expect(values, "every raw value is a figure, or in a tile, bar or row").toBe(0);
});

test("check 2: a change of base changes headline, total, table, link and file together", async () => {
  const { page } = await open("/");
  for (const [label, id, total] of [
    ["Defined contribution plans", "dc", 12_248_000],
    ["DC plans and IRAs", "dc~ira", 29_048_000],
    ["All US retirement assets", "us-retirement", 43_548_000],
    ["401(k) plans", "401k", 8_700_000],
  ] as const) {
    await page.getByLabel("Whose money").selectOption({ label });
    const { figures, text } = await readWords(page);
    expect(figures.at(-1)!.value).toBe(total);
    expect(figures[1]!.value).toBe(total * 0.05);
    expect(text).toContain(label);
    const sum = await page
      .locator(".treemap .tile")
      .evaluateAll((all) =>
        all.reduce((money, tile) => money + Number((tile as SVGElement).dataset.value), 0),
      );
    expect(sum).toBe(total);
    const link = await page.getByRole("textbox", { name: "Link", exact: true }).inputValue();
    expect(new URL(link).searchParams.get("base")).toBe(id);
    expect(await downloadCsv(page)).toContain(`# Base: ${label}, ${total}`);
    await page.getByRole("radio", { name: "Table" }).check({ force: true });
    expect((await readTable(page)).reduce((money, row) => money + row.before, 0)).toBe(total);
    await page.getByRole("radio", { name: "Treemap" }).check({ force: true });
    expect(await page.locator(".money-choice .note").first().innerText()).toMatch(/^In: .* Out: /);
  }
  await page.getByLabel("Whose money").selectOption("?");
  await page.keyboard.type("company stock");
  await page.getByRole("option", { name: "401(k) company stock" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("base")).toBe("401k-company-stock");
});

test("check 3: the share of each market is inflow by the size in the data, and both can be asked", async () => {
  const { page } = await open(`/?to=${destinations.map(({ id }) => `${id}.100`).join("~")}`);
  for (const { id, sizes } of destinations) {
    const size = sizes.find((entry) => entry.default === "story")!;
    const card = page.locator(`[data-card="${id}"]`);
    const percent = Number(await card.locator(".card-percent").getAttribute("data-value"));
    expect(percent).toBeCloseTo((87_000 / size.usdMillions) * 100, 9);
    expect(await card.locator(`[data-value="${size.usdMillions}"]`).count()).toBe(1);
  }
});

test("check 4: what is estimated says so in tooltip, table and file", async () => {
  const { page } = await open("/");
  await page.locator('[data-node="401k-stable-value"]').hover();
  expect(await page.getByRole("tooltip").innerText()).toMatch(/estimated/);
  expect(await page.locator('[data-node="401k-stable-value"]').getAttribute("aria-label")).toMatch(
    /about .*estimated/,
  );
  expect(await downloadCsv(page)).toMatch(/^401k-stable-value,.*,estimated,/m);
  await page.getByRole("radio", { name: "Table" }).check({ force: true });
  expect(await page.locator('tr[data-node="401k-stable-value"]').innerText()).toMatch(/estimated/);
});

test("check 12: each change has its sign in words, in every view, colour or not", async () => {
  const { page } = await open("/?from=401k-bonds.10000", { forcedColors: "active" });
  expect(await page.locator('[data-node="401k-bonds"]').getAttribute("aria-label")).toContain("−$435bn");
  await page.getByRole("radio", { name: "Table" }).check({ force: true });
  expect(await page.locator('tr[data-node="401k-bonds"]').innerText()).toContain("−$435bn");
  expect(await page.locator('tr[data-node="to-gold"]').innerText()).toContain("+$109bn");
  expect(await page.locator('tr[data-node="401k-money"]').innerText()).toContain("no change");
});

test("check 27: a tooltip comes on hover, focus and touch, can be hovered, closes with Escape, stays inside", async () => {
  const { page } = await open("/?chart=treemap", { viewport: { width: 320, height: 640 }, hasTouch: true });
  const tooltip = page.locator(".tooltip");
  for (const id of ["401k-equity-us-large", "401k-cit-target-date", "401k-brokerage", "to-private-equity"]) {
    const tile = page.locator(`.treemap [data-tile="${id}"], .treemap [data-joined~="${id}"]`).first();
    await tile.evaluate((one) => one.scrollIntoView({ block: "center", behavior: "instant" }));
    await tile.hover();
    await tooltip.waitFor();
    const box = (await tooltip.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    await page.mouse.move(box.x + box.width / 2, box.y + 10, { steps: 4 });
    expect(await tooltip.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await tooltip.waitFor({ state: "detached" });
    await page.mouse.move(0, 0);
  }
  await page.locator('[data-tile="401k-hybrid"]').tap();
  await tooltip.getByRole("button", { name: "Source and range" }).tap();
  await expectCard(page, "by touch");
  await page.locator('[data-tile="401k-hybrid"]').focus();
  await page.keyboard.press("ArrowUp");
  await tooltip.waitFor();
});

test("a card that is asked for again as soon as it is closed opens again, each time", async () => {
  const { page, errors } = await open("/");
  await page.locator(".headline .figure").first().focus();
  await page.keyboard.press("Enter");
  for (let time = 0; time < 5; time++) {
    await page.getByRole("dialog").waitFor();
    await Promise.all([page.keyboard.press("Escape"), page.keyboard.press("Enter")]);
  }
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator("dialog").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("figure");
  expectNoErrors(errors);
});
