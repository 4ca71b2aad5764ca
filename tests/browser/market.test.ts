import { expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "../support/browser";
import { rawData, type RawNode } from "../support/rawData";
import { choose, downloadCsv, goTo, splitCsvLine } from "../support/readPage";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const RELEASES = rawData.market.releases;

function leavesOf(nodes: readonly RawNode[]): readonly RawNode[] {
  const parents = new Set(nodes.map(({ parent }) => parent));
  return nodes.filter(({ id }) => !parents.has(id));
}

/** Marks of the chart by node; a joined tile counts for the nodes inside it. */
async function marks(page: Page, selector: string) {
  const found = await page.locator(selector).evaluateAll((all) =>
    all.map((mark) => {
      const { node, joined, value } = (mark as HTMLElement).dataset;
      return { ids: (joined ?? node!).split(" "), value: Number(value) };
    }),
  );
  return found.map(({ ids, value }) => [ids.sort().join(" "), value] as const);
}

function sumsOf(nodes: readonly RawNode[], groups: readonly (readonly [string, number])[]) {
  const byId = new Map(nodes.map(({ id, usdMillions }) => [id, usdMillions]));
  return groups.map(([ids]) => [ids, ids.split(" ").reduce((all, id) => all + byId.get(id)!, 0)] as const);
}

test("each release, each level: treemap, bars, table and CSV say what the file says, to the million", async () => {
  const { page, errors } = await open("/market/");
  for (const { id: release, nodes } of RELEASES) {
    await goTo(page, `?v=1&d=${release}&chart=treemap`);
    const tiles = await marks(page, "#chart .tile");
    expect(tiles).toEqual(sumsOf(nodes, tiles));
    expect(tiles.flatMap(([ids]) => ids.split(" ")).sort()).toEqual(
      leavesOf(nodes)
        .map(({ id }) => id)
        .sort(),
    );
    const heads = await marks(page, "#chart [data-group]");
    expect(heads).toEqual(sumsOf(nodes, heads));
    await choose(page, "Bars");
    expect(new Map(await marks(page, ".bars [data-node]"))).toEqual(
      new Map(leavesOf(nodes).map(({ id, usdMillions }) => [id, usdMillions])),
    );
    await choose(page, "Table");
    const table = page.getByRole("table", { name: "US retirement assets" });
    await table.waitFor();
    const rows = await marks(page, "#chart tbody tr");
    expect(rows).toEqual(nodes.map(({ id, usdMillions }) => [id, usdMillions]));
    const file = (await downloadCsv(page)).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(
      file
        .slice(1)
        .map((line) => splitCsvLine(line))
        .map((cells) => [cells[0], Number(cells[5])]),
    ).toEqual(rows);
  }
  expectNoErrors(errors);
});

test("every group can be zoomed into, and holds the money of its parts", async () => {
  const { page } = await open("/market/");
  const { nodes } = RELEASES[0]!;
  const groups = nodes.filter(
    ({ id, parent }) => parent !== null && nodes.some((node) => node.parent === id),
  );
  for (const { id, usdMillions } of groups) {
    await goTo(page, `?v=1&d=2025-q1&node=${id}&chart=treemap`);
    const tiles = await marks(page, "#chart .tile");
    expect(
      tiles.reduce((all, [, value]) => all + value, 0),
      id,
    ).toBe(usdMillions);
    expect(await page.getByRole("navigation", { name: "Zoomed into" }).count(), id).toBe(1);
  }
});

test("a total that is printed otherwise than its parts add up to is shown as such", async () => {
  const { page } = await open("/market/");
  const note = page.locator('[data-part="published-total"]');
  expect(await note.innerText()).toBe(
    "All US retirement assets: the issuer prints $43.4 trillion. Its rounded parts add up to $43.5 trillion, and that is what the tiles show.",
  );
  const values = await note
    .locator(".figure")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.value));
  expect(values).toEqual(["43400000", "43548000"]);
});

test.each([1440, 390])("check 19: at %i px arrows alone reach every tile of the market", async (width) => {
  const { page } = await open("/market/?chart=treemap", { viewport: { width, height: 900 } });
  await page.locator(".treemap .tile").first().waitFor();
  const tiles = await page
    .locator(".treemap .tile")
    .evaluateAll((all) => all.map((tile) => tile.getAttribute("data-tile")!));
  const reached = new Set<string>();
  const waiting = [tiles[0]!];
  while (waiting.length > 0) {
    const from = waiting.pop()!;
    if (reached.has(from)) continue;
    reached.add(from);
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
      await page.locator(`[data-tile="${from}"]`).focus();
      await page.keyboard.press(key);
      waiting.push(await page.evaluate(() => document.activeElement!.getAttribute("data-tile")!));
    }
  }
  expect([...reached].sort()).toEqual([...tiles].sort());
});

test("check 19 and 20: drill by keyboard, Back undoes it, the place survives a change of release", async () => {
  const { page } = await open("/market/?chart=treemap");
  const at = () => new URL(page.url()).searchParams.get("node");
  await page.locator('[data-tile="ira-brokerage"]').focus();
  await page.keyboard.press("Enter");
  await expect.poll(at).toBe("ira");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-node"))).toBe("ira-brokerage");
  await page.getByRole("slider", { name: "Data release" }).press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("d")).toBe("2025-q2");
  expect(at()).toBe("ira");
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("2025-q2");
  await page.goBack();
  await expect.poll(at).toBe(null);
});

test("check 21: tiles keep their places from release to release: siblings stay on the same side of each other", async () => {
  const { page } = await open("/market/?chart=treemap");
  const siblings = leavesOf(RELEASES[0]!.nodes).flatMap((one, index, all) =>
    all
      .slice(index + 1)
      .flatMap((other) => (one.parent === other.parent ? [[one.id, other.id] as const] : [])),
  );
  const sides = async () => {
    const boxes = new Map(
      await page.locator(".treemap .tile[data-node]").evaluateAll((all) =>
        all.map((tile) => {
          const { left, right, top, bottom } = tile.getBoundingClientRect();
          return [tile.getAttribute("data-node")!, { left, right, top, bottom }] as const;
        }),
      ),
    );
    return siblings.map(([one, other]) => {
      const [a, b] = [boxes.get(one), boxes.get(other)];
      if (!a || !b) return "joined";
      const beside = a.right <= b.left + 1 ? "left" : b.right <= a.left + 1 ? "right" : "";
      const stacked = a.bottom <= b.top + 1 ? "above" : b.bottom <= a.top + 1 ? "below" : "";
      return `${one} ${beside}${stacked && beside ? "" : stacked} ${other}`;
    });
  };
  const first = await sides();
  expect(first.length).toBeGreaterThan(60);
  for (const release of ["2025-q2", "2025-q3"]) {
    await goTo(page, `?d=${release}&chart=treemap`);
    expect(await sides()).toEqual(first);
  }
});

test.each([
  ["tsp", "tsp", "Thrift Savings Plan"],
  ["pension", "db-gov", "DB"],
  ["401(k) bond", "401k-bonds", "401(k)"],
])("check 24: / finds %s, goes there and says the way", async (typed, node, way) => {
  const { page } = await open("/market/?chart=treemap");
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Name, short name or ticker" });
  await box.waitFor();
  await box.fill(typed);
  await page.locator(".search-item").first().waitFor();
  const wanted = page.locator(`.search-item`).first();
  expect(await wanted.innerText()).toBeTruthy();
  await box.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => page.locator('[data-part="status"]').innerText()).toContain(way);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest("[data-node],[data-joined]") !== null), {
      message: node,
    })
    .toBe(true);
});

test("check 24: on the redirect page / and bitcoin put the focus on redirected bitcoin", async () => {
  const { page } = await open("/");
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Name, short name or ticker" });
  await box.waitFor();
  await box.fill("btc");
  await box.press("Enter");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-node")))
    .toBe("to-bitcoin");
  await expect.poll(() => page.locator('[data-part="status"]').innerText()).toContain("Redirected");
});

test("a market found by its ticker opens the scale beside 401(k)s", async () => {
  const { page } = await open("/market/");
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Name, short name or ticker" }).fill("xau");
  await page.getByRole("combobox", { name: "Name, short name or ticker" }).press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("pair")).toBe("401k~gold");
  expect(new URL(page.url()).searchParams.get("chart")).toBe("scale");
});

test("check 26: the time slider says its release, plays, pauses within one press, and is one step", async () => {
  const { page } = await open("/market/", { reducedMotion: "reduce" });
  const slider = page.getByRole("slider", { name: "Data release" });
  expect(await slider.getAttribute("aria-valuetext")).toBe("Q1 2025, 31 March 2025");
  await slider.press("End");
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("Q1 2026, 31 March 2026, partial");
  await expect.poll(() => page.locator('[data-part="words"]').innerText()).toContain("Partial release.");
  await slider.press("Home");
  const before = await page.evaluate(() => window.history.length);
  await page.getByRole("button", { name: "Play the releases" }).click();
  await expect.poll(() => slider.inputValue()).toBe("1");
  await page.getByRole("button", { name: "Pause" }).click();
  const stopped = await slider.inputValue();
  await page.waitForTimeout(2_000);
  expect(await slider.inputValue()).toBe(stopped);
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
});

test("check 28: two dates side by side stand at one scale", async () => {
  const { page } = await open("/market/?chart=treemap&beside=2025-q3");
  const areas = await page
    .locator(".treemap")
    .evaluateAll((charts) =>
      charts.map((chart) => Number(chart.getAttribute("width")) * Number(chart.getAttribute("height"))),
    );
  const totals = RELEASES.filter(({ id }) => ["2025-q1", "2025-q3"].includes(id)).map(
    ({ nodes }) => nodes[0]!.usdMillions,
  );
  expect(areas).toHaveLength(2);
  expect(areas[0]! / totals[0]! / (areas[1]! / totals[1]!)).toBeCloseTo(1, 2);
});

test("check 25: a change is coloured and said against another release; legends have numbers that add up", async () => {
  const { page } = await open("/market/?d=2025-q3&color=change&since=2025-q1&chart=treemap");
  const tile = page.locator('[data-node="ira-brokerage"]');
  const [now, then] = ["2025-q3", "2025-q1"].map(
    (id) =>
      RELEASES.find((release) => release.id === id)!.nodes.find((node) => node.id === "ira-brokerage")!
        .usdMillions,
  );
  expect([await tile.getAttribute("data-value"), await tile.getAttribute("data-before")]).toEqual([
    String(now),
    String(then),
  ]);
  for (const color of ["class", "basis", "change"]) {
    await goTo(page, `?d=2025-q3&since=2025-q1&chart=treemap&color=${color}`);
    const values = await page
      .locator(".legend .figure")
      .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.value)));
    expect(
      values.reduce((all, value) => all + value, 0),
      color,
    ).toBe(RELEASES.find(({ id }) => id === "2025-q3")!.nodes[0]!.usdMillions);
  }
});

test("Redirect this opens the redirect page with that base, and Back comes back", async () => {
  const { page } = await open("/market/?node=ira");
  await page
    .getByRole("button", { name: "Redirect money from Individual retirement accounts (IRAs)" })
    .first()
    .click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/");
  expect(new URL(page.url()).searchParams.get("base")).toBe("ira");
  await page.locator("h1").filter({ hasText: "America’s IRAs" }).waitFor();
  await page.goBack();
  await page.locator("h1").filter({ hasText: "retirement accounts" }).waitFor();
});

test("the pages lead to one another and take the scenario along; a copied link opens the same market", async () => {
  const { page } = await open("/?to=gold.700");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Market" }).click();
  await page.locator("h1").filter({ hasText: "Americans hold" }).waitFor();
  expect(new URL(page.url()).searchParams.get("to")).toBe("gold.700");
  await choose(page, "Table");
  const link = await page.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  const fresh = await open(new URL(link).pathname + new URL(link).search);
  await fresh.page.getByRole("table", { name: "US retirement assets" }).waitFor();
  expect(await marks(fresh.page, "#chart tbody tr")).toEqual(await marks(page, "#chart tbody tr"));
  await fresh.page.context().close();
});

test("check 1: every figure of the market opens a card with its sources", async () => {
  const { page } = await open("/market/?d=2025-q3&color=change&chart=table");
  await page.getByRole("table", { name: "US retirement assets" }).waitFor();
  const figures = page.locator("main .figure");
  const count = await figures.count();
  expect(count).toBeGreaterThan(60);
  for (let index = 0; index < count; index += 7) {
    await figures.nth(index).click();
    const card = page.getByRole("dialog");
    await card.waitFor();
    expect(await card.locator(".source-list a").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  }
});
