import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoErrors, siteAddress, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { goTo } from "../support/readPage";

const open = useBrowser();

function parsed<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8")) as Shape;
}
const { releases } = parsed<{
  releases: { id: string; nodes: { id: string; usdMillions: number; basis: string }[] }[];
}>("market.json");
const { gaps } = parsed<{ gaps: { id: string }[] }>("gaps.json");
const { sources } = parsed<{ sources: Record<string, { grade: string }> }>("sources.json");

async function openSources(path = "/sources/", options = {}) {
  const opened = await open(path, options);
  await opened.page.locator('[data-file="market.json"]').waitFor();
  return opened;
}

/** The rows of the diff table: amounts in both releases, null where a release does not have the part. */
function readDiff(page: Page): Promise<readonly (readonly [string, number | null, number | null])[]> {
  const amount = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));
  return page
    .locator(".diff-table tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => {
        const { node, before, value } = (row as HTMLElement).dataset;
        return [node!, before, value] as const;
      }),
    )
    .then((rows) => rows.map(([id, before, after]) => [id, amount(before), amount(after)] as const));
}

test("check 6: the SHA-256 shown is that of the file served, and the page finds so itself", async () => {
  const { page, errors } = await openSources();
  const rows = page.locator("[data-file]");
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => ({
      name: (row as HTMLElement).dataset.file!,
      sha256: row.querySelector<HTMLElement>("[data-sha256]")!.dataset.sha256!,
      href: row.querySelector<HTMLAnchorElement>("a[download]")!.href,
    })),
  );
  expect(shown.length).toBeGreaterThan(10);
  for (const { name, sha256, href } of shown) {
    const served = Buffer.from(await (await fetch(href)).arrayBuffer());
    expect([name, createHash("sha256").update(served).digest("hex")]).toEqual([name, sha256]);
    expect(served.equals(readFileSync(new URL(`../../data/${name}`, import.meta.url)))).toBe(true);
  }
  await page.getByRole("button", { name: "Check all files in this browser" }).click();
  await page.getByText(`All ${shown.length} files are what their fingerprints say.`).waitFor();
  // A file that was changed on its way is found out.
  await page.route(/market-.*\.json/, (route) => route.fulfill({ body: "{}" }));
  await page.getByRole("button", { name: "Check all files in this browser" }).click();
  await page.getByText("1 file is not what the fingerprint says.").waitFor();
  expect(await page.locator('[data-file="market.json"] .bad').innerText()).toBe("differs");
  expectNoErrors(errors);
  await page.context().close();
});

test("check 6: the diff of two releases equals the two files, as table and as treemap; its figures have cards", async () => {
  const { page } = await openSources();
  const card = page.getByRole("dialog");
  await page.getByText("Show all parts as a table").click();
  for (const [older, newer] of [
    ["2025-q1", "2025-q3"],
    ["2025-q3", "2026-q1"],
  ] as const) {
    await goTo(page, `?d=${newer}&since=${older}`);
    const [before, after] = [older, newer].map(
      (id) =>
        new Map(releases.find((each) => each.id === id)!.nodes.map((node) => [node.id, node.usdMillions])),
    );
    await expect.poll(async () => (await readDiff(page))[0]![2]).toBe(after!.get("us-retirement"));
    const rows = await readDiff(page);
    const ids = new Set([...before!.keys(), ...after!.keys()]);
    expect(new Set(rows.map(([id]) => id))).toEqual(ids);
    for (const [id, one, other] of rows)
      expect([id, one, other]).toEqual([id, before!.get(id) ?? null, after!.get(id) ?? null]);
    const tile = page
      .locator('.sources svg [data-node="annuities"], .sources [data-node="annuities"][data-before]')
      .first();
    expect(await tile.getAttribute("data-before")).toBe(String(before!.get("annuities") ?? ""));
  }
  await goTo(page, "?d=2025-q2&since=2025-q1");
  await page.getByLabel("Compare release").selectOption("2025-q3");
  await expect.poll(() => new URL(page.url()).searchParams.get("d")).toBe("2025-q3");
  await page.locator('.diff-table [data-node="401k"] .figure').last().click();
  await card.locator(".source-tree summary").first().waitFor();
  expect(await card.locator(".card-figure").getAttribute("data-value")).toBe(
    String(
      await page
        .locator('.diff-table [data-node="401k"]')
        .evaluate(
          (row) => Number((row as HTMLElement).dataset.value) - Number((row as HTMLElement).dataset.before),
        ),
    ),
  );
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  await page.context().close();
});

test("check 1: a figure opens by keyboard down to what was published, with date and source at each end", async () => {
  const { page } = await open("/");
  await page.locator("[data-destination] .figure, .card .figure", { hasText: "6.6%" }).first().focus();
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog");
  const summaries = card.locator(".source-tree summary");
  await summaries.first().waitFor();
  expect(await summaries.count()).toBe(2);
  for (let opened = 0; opened < (await summaries.count()); opened++) {
    await summaries.nth(opened).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => card.locator(".source-tree details[open] .tree-input").count()).toBe(opened + 1);
  }
  const values = await card
    .locator(".source-tree [data-value]")
    .evaluateAll((all) => all.map((each) => Number((each as HTMLElement).dataset.value)));
  expect(values).toEqual([108_750, 8_700_000, 125, 1_637_305]);
  const ends = card.locator(".tree-input .source-list");
  expect(await ends.count()).toBe(2);
  expect(await ends.first().innerText()).toContain("Investment Company Institute");
  expect(await card.innerText()).toContain("as of 31 March 2025");
  await expectAccessible(page);
  await page.context().close();
});

test("sources are found by words, grade and file; what rests on one is named; a link leads to it", async () => {
  const { page } = await openSources();
  const entries = page.locator("[data-source]");
  const count = page.locator('[data-part="source-count"]');
  await page.getByLabel("Grade", { exact: true }).selectOption("C");
  const weak = Object.values(sources).filter(({ grade }) => grade === "C").length;
  await expect.poll(() => count.innerText()).toBe(`${weak} sources fit.`);
  await page.getByLabel("Grade", { exact: true }).selectOption("");
  await page.getByLabel("Something rests on it in").selectOption("market.json");
  await page.getByLabel("Search in names and titles").fill("alight index");
  await expect.poll(() => count.innerText()).toBe("1 source fits.");
  await entries.first().locator("summary").click();
  await entries.first().getByText("Stable value", { exact: false }).first().waitFor();
  await page.getByLabel("Search in names and titles").fill("nobody wrote this");
  await expect.poll(() => count.innerText()).toBe("No source fits.");
  await page.goto(`${siteAddress()}/sources/?v=1&d=2025-q2#source-wtw-fortune1000-2023`);
  await page.locator("#source-wtw-fortune1000-2023.linked").waitFor();
  expect(await page.evaluate(() => document.activeElement!.id)).toBe("source-wtw-fortune1000-2023");
  expect(new URL(page.url()).hash).toBe("#source-wtw-fortune1000-2023");
  for (const href of await page
    .locator(".sources a[rel=noreferrer]")
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)))
    expect(href).toMatch(/^https:\/\//);
  await page.context().close();
});

test("check 5: one h1, linked from each view; every estimated part has its method, every gap its place", async () => {
  const { page } = await openSources();
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  expect(await page.locator("[data-gap]").count()).toBe(gaps.length);
  const estimated = releases[0]!.nodes.filter(
    ({ basis, id }) => basis !== "published" && id !== "us-retirement",
  );
  expect(await page.locator("[data-method]").count()).toBe(estimated.length);
  await page.locator("#methods summary", { hasText: "Defined contribution" }).click();
  await page.locator('[data-method="401k-stable-value"] .figure').click();
  const card = page.getByRole("dialog");
  await card.locator(".source-list a").first().waitFor();
  expect(await card.innerText()).toContain("5.9% of 401(k) assets");
  await page.keyboard.press("Escape");
  for (const path of ["/", "/market/"]) {
    await page.goto(siteAddress() + path);
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Sources" }).click();
    await page.locator('[data-file="market.json"]').waitFor();
    expect(new URL(page.url()).pathname).toBe("/sources/");
  }
  await page.context().close();
});

test("axe finds nothing with everything open, light and dark", async () => {
  const { page } = await openSources("/sources/", { reducedMotion: "reduce" });
  await page.locator("#releases details > summary, #methods summary, #gaps summary").evaluateAll((all) => {
    for (const each of all) (each.parentElement as HTMLDetailsElement).open = true;
  });
  await expectAccessible(page);
  await page.context().close();
});

test("nothing scrolls sideways at 320 px, nor with text twice as large", async () => {
  const { page } = await openSources("/sources/", { viewport: { width: 320, height: 800 } });
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(over).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await expect.poll(over).toBeLessThanOrEqual(0);
  await page.context().close();
});
