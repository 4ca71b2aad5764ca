import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawnInFull, expectNoErrors, useBrowser } from "../support/browser";
import { listedItems, type ListedItem } from "../support/listTree";
import { rawData } from "../support/rawData";
import { nodesOf } from "../support/readLink";
import { choose } from "../support/readPage";

const open = useBrowser();

/** The groups around a node, from below `top` down; the labels that the data give them. */
function groupsAround(id: string, top: readonly string[]): readonly string[] {
  const nodes = new Map(nodesOf(rawData, "2025-q1").map((node) => [node.id, node]));
  const labels: string[] = [];
  for (let node = nodes.get(nodes.get(id)?.parent ?? ""); node && !top.includes(node.id);) {
    labels.unshift(node.label);
    node = nodes.get(node.parent ?? "");
  }
  return labels;
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly share: string;
}

/** The words of the rows of a table, groups left out; `amount` and `share`: the places of those cells. */
async function rowsOf(page: Page, table: string, amount: number, share: number): Promise<readonly Row[]> {
  const rows = page.getByRole("table", { name: table }).locator("tbody tr[data-node]:not([data-group])");
  await rows.first().waitFor();
  return rows.evaluateAll(
    (all, [at, of]) =>
      all.map((row) => {
        const cells = [...row.querySelectorAll("td")].map((cell) => cell.textContent);
        const head = row.querySelector("th")!.cloneNode(true) as HTMLElement;
        for (const note of head.querySelectorAll(".note")) note.remove();
        const id = (row as HTMLElement).dataset.node!;
        return { id, label: head.textContent.trim(), amount: cells[at!]!, share: cells[of!]! };
      }),
    [amount, share],
  );
}

/** That a chart lists these rows and no others, in their groups, each by the words of its row. */
function expectRows(items: readonly ListedItem[], rows: readonly Row[], top: readonly string[]): void {
  const said = (item: ListedItem) => item.name.replace(", about ", ", ");
  for (const { id, label, amount, share } of rows) {
    const words = `${label}, ${amount}, ${share}`;
    const found = items.filter((item) => said(item) === words || said(item).startsWith(`${words}, `));
    expect(found, words).toHaveLength(1);
    expect(found[0]!.within.slice(1), words).toEqual(
      id.startsWith("to-") ? ["Redirected"] : groupsAround(id, top),
    );
  }
  expect(items).toHaveLength(rows.length);
}

/** That tiles stand in the same lists and words as bars; those too small to draw are one item in the list of theirs. */
function expectSame(tiles: readonly ListedItem[], bars: readonly ListedItem[]): void {
  let count = 0;
  for (const tile of tiles) {
    const smaller = /^(\d+) smaller/.exec(tile.name);
    const within = [bars[0]!.within[0]!, ...tile.within];
    if (smaller) expect(bars.filter((bar) => bar.within.join() === within.join()).length).toBeGreaterThan(0);
    else expect(bars).toContainEqual({ ...tile, within });
    count += smaller ? Number(smaller[1]) : 1;
  }
  expect(count).toBe(bars.length);
}

test.each([
  ["401(k) plans", "/", ["401k"], 3],
  ["two bases", "/?base=dc~ira&to=gold.300", ["us-retirement"], 5],
  ["named sources", "/?from=401k-bonds.5000~401k-money.5000", ["401k"], 3],
] as const)(
  "the treemap and bars of %s read as lists in their groups, in the words of the table",
  async (_, path, top, deepest) => {
    const { page, errors } = await open(path, { viewport: { width: 1900, height: 1000 } });
    const treemap = page.getByRole("group", { name: /^Treemap of / });
    const tiles = await listedItems(treemap);
    expect(await page.locator('.treemap [tabindex="0"]').count()).toBe(1);
    await choose(page, "Bars");
    const bars = page.getByRole("list", { name: /^Bars of / });
    await bars.waitFor();
    const rows = await listedItems(bars);
    expect(await page.locator('.bars [tabindex="0"]').count()).toBe(1);
    await choose(page, "Table");
    const table = await rowsOf(page, "Mix before and after", 1, 4);
    expectRows(rows, table, top);
    expectSame(tiles, rows);
    expect(Math.max(...rows.map(({ within }) => within.length))).toBe(deepest);
    expectNoErrors(errors);
  },
);

test("zoomed in, the lists begin below the group zoomed into, and no tile is drawn anew", async () => {
  const { page, errors } = await open("/");
  await page.evaluate(() => {
    for (const tile of document.querySelectorAll(".treemap .tile")) Object.assign(tile, { seen: true });
  });
  await page.getByRole("button", { name: /^Zoom into In mutual funds/ }).click();
  await page.getByRole("group", { name: "Treemap of 401(k) mutual funds, after the move" }).waitFor();
  const items = await listedItems(page.getByRole("group", { name: /^Treemap of / }));
  expect(new Set(items.map(({ within }) => within.join(" > ")))).toEqual(
    new Set(["401(k) stock mutual funds", "", "401(k) bond and money market mutual funds"]),
  );
  expect(
    await page.locator(".treemap .tile").evaluateAll((tiles) => tiles.every((tile) => "seen" in tile)),
  ).toBe(true);
  expectNoErrors(errors);
});

test("the market's treemap and bars read as lists in their groups, in the words of its table", async () => {
  const { page, errors } = await open("/market/?chart=bars", { viewport: { width: 1900, height: 1000 } });
  const bars = page.getByRole("list", { name: /^Bars of / });
  await bars.waitFor();
  const rows = await listedItems(bars);
  await choose(page, "Treemap");
  const treemap = page.getByRole("group", { name: /^Treemap of / });
  await treemap.waitFor();
  const tiles = await listedItems(treemap);
  await choose(page, "Table");
  const table = await rowsOf(page, "US retirement assets", 0, 1);
  expectRows(rows, table, ["us-retirement"]);
  expectSame(tiles, rows);
  expectNoErrors(errors);
});

test("a flow reads as three lists: from, all flows of its table, to", async () => {
  const { page, errors } = await open("/?chart=flow");
  const flow = page.getByRole("group", { name: /^Flow of / });
  await flow.waitFor();
  await drawnInFull(page);
  const items = await listedItems(flow);
  const named = (list: string) =>
    items.filter(({ within }) => within.join() === list).map(({ name }) => name);
  const [from, flows, to] = [named("From"), named("Flows from source to destination"), named("To")];
  expect(from.length + flows.length + to.length).toBe(items.length);
  await page.getByText("Every flow as a table").click();
  const rows = page.getByRole("table", { name: "Flows from source to destination" }).locator("tbody tr");
  const drawn = flows.map((name) => Number(/^(\d+) smaller/.exec(name)?.[1] ?? 1));
  await expect.poll(() => rows.count()).toBe(drawn.reduce((all, count) => all + count, 0));
  expect(from).toHaveLength(11);
  expect(to).toEqual([
    "Bitcoin: $109 billion arrives",
    "Gold: $109 billion arrives",
    "Private equity: $218 billion arrives",
  ]);
  expectNoErrors(errors);
});

test("a timeline reads as one list for each kind of event, in the words of the list view", async () => {
  const { page, errors } = await open("/story/");
  const timeline = page.getByRole("group", { name: /^Timeline of / });
  await timeline.waitFor();
  const items = await listedItems(timeline);
  expect([...new Set(items.map(({ within }) => within.join()))]).toEqual([
    "Rules",
    "Congress",
    "Courts",
    "States",
    "Products",
    "Markets",
  ]);
  await choose(page, "List");
  const list = page.getByRole("list", { name: /events, oldest first$/ });
  await list.waitFor();
  const text = await list.innerText();
  expect(await list.getByRole("listitem").count()).toBeGreaterThanOrEqual(items.length);
  for (const { name } of items) expect(text).toContain(name.slice(name.indexOf(": ") + 2, -1));
  expectNoErrors(errors);
});
