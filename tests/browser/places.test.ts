import { expect, test } from "vitest";
import { useBrowser } from "../support/browser";
import { choose, goTo, readMarks, readTable } from "../support/readPage";

const open = useBrowser();

interface Tile {
  readonly id: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function tilesOf(page: Awaited<ReturnType<typeof open>>["page"], chart = 0): Promise<readonly Tile[]> {
  return page
    .locator(".treemap")
    .nth(chart)
    .evaluate((svg) =>
      [...svg.querySelectorAll<SVGGElement>(".tile[data-node]")].map((tile) => {
        const [x, y] = /translate\(([^,]+),([^)]+)\)/
          .exec(tile.getAttribute("transform")!)!
          .slice(1)
          .map(Number);
        const rect = tile.querySelector("rect")!;
        const [width, height] = [Number(rect.getAttribute("width")), Number(rect.getAttribute("height"))];
        return { id: tile.dataset.node!, value: Number(tile.dataset.value), x: x!, y: y!, width, height };
      }),
    );
}

/** How tiles lie to one another, two by two: which is further left and which is higher, by their centres. */
function orderOf(tiles: readonly Tile[]): string {
  const by = (centre: (tile: Tile) => number) =>
    [...tiles]
      .sort((one, other) => centre(one) - centre(other) || one.id.localeCompare(other.id))
      .map(({ id }) => id);
  const kept = tiles.filter(({ id }) => !id.startsWith("to-"));
  return kept.length === tiles.length
    ? [...by((tile) => Math.round(tile.x)), ...by((tile) => Math.round(tile.x + tile.width))].join(" ")
    : orderOf(kept);
}

test("check 21: in thirty moves the tiles keep their places, and a band as high as the share rises", async () => {
  const { page } = await open("/?to=bitcoin.10");
  const first = await tilesOf(page);
  const height = Number(await page.locator(".treemap").getAttribute("height"));
  for (let move = 1; move <= 30; move++) {
    await goTo(page, `?to=bitcoin.${move * 60}~gold.${move * 30}`);
    const tiles = await tilesOf(page);
    expect(orderOf(tiles)).toBe(orderOf(first));
    const band = tiles.filter(({ id }) => id.startsWith("to-"));
    for (const tile of band) expect(tile.height / height).toBeCloseTo((move * 90) / 10_000, 5);
  }
});

test("check 21: equal links give equal pictures, whatever way led there; areas are exactly money", async () => {
  const { page } = await open("/");
  const link = "?base=dc&to=gold.700~hedge-funds.300&from=tsp-g.5000~401k-bonds.5000&chart=treemap";
  await goTo(page, "?base=us-retirement&to=bitcoin.9000");
  await goTo(page, "?base=dc&to=&chart=treemap");
  await goTo(page, link);
  const wandered = await tilesOf(page);
  const fresh = await open(`/${link}`);
  expect(await tilesOf(fresh.page)).toEqual(wandered);
  const area = wandered.map(({ width, height, value }) => (width * height) / value);
  for (const one of area) expect(one / area[0]!).toBeCloseTo(1, 2);
  await fresh.page.context().close();
});

test("before and after stand at one scale: equal area for a dollar", async () => {
  const { page } = await open("/?show=both&to=private-equity.2000&from=401k-hybrid.10000");
  const perDollar = async (chart: number, column: "value" | "before") => {
    const tiles = await tilesOf(page, chart);
    const before = await readMarks(page, `.treemap >> nth=${chart} >> .tile`);
    const values = new Map(
      before.single.map(([id, money]) => [id, column === "before" ? money.before : money.after]),
    );
    return tiles
      .filter(({ id }) => values.get(id)! > 0)
      .map(({ id, width, height }) => (width * height) / values.get(id)!);
  };
  const all = [...(await perDollar(0, "before")), ...(await perDollar(1, "value"))];
  expect(all.length).toBeGreaterThan(20);
  for (const one of all) expect(one / all[0]!).toBeCloseTo(1, 2);
});

test("check 22: treemap, bars and table say the same values; bars come first below 480 px; the zoom stays", async () => {
  const { page } = await open("/?focus=401k-funds", { viewport: { width: 479, height: 800 } });
  expect(await page.getByRole("radio", { name: "Bars" }).isChecked()).toBe(true);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(() => page.getByRole("radio", { name: "Treemap" }).isChecked()).toBe(true);
  await goTo(page, "?to=gold.300~bitcoin.200");
  const tiles = new Map((await readMarks(page, ".treemap .tile")).single);
  await choose(page, "Bars");
  const bars = new Map((await readMarks(page, ".bars [data-node]")).single);
  await choose(page, "Table");
  const rows = new Map((await readTable(page)).map(({ id, before, after }) => [id, { before, after }]));
  expect(new Map([...bars].sort())).toEqual(new Map([...tiles].sort()));
  expect(new Map([...rows].sort())).toEqual(new Map([...tiles].sort()));
  await goTo(page, "?focus=401k-equity");
  for (const name of ["Bars", "Table", "Treemap"]) {
    await choose(page, name);
    expect(new URL(page.url()).searchParams.get("focus")).toBe("401k-equity");
  }
});

test.each([320, 480, 768, 1024, 1440, 1920])(
  "check 23: at %i px no label leaves its tile, and every leaf has a row to tap",
  async (width) => {
    const { page } = await open("/?base=us-retirement&chart=treemap", {
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
    });
    for (const query of [
      "?base=us-retirement&chart=treemap",
      "?chart=treemap&to=bitcoin.300~gold.40~commodities.900",
      "?chart=treemap&show=both&unit=person",
    ]) {
      await goTo(page, query);
      const outside = await page.locator(".treemap .tile").evaluateAll((tiles) =>
        tiles.flatMap((tile) => {
          const [x, y] = /translate\(([^,]+),([^)]+)\)/
            .exec(tile.getAttribute("transform")!)!
            .slice(1)
            .map(Number);
          const shape = tile.querySelector<SVGGraphicsElement>("rect, path")!.getBBox();
          return [...tile.querySelectorAll("text")].flatMap((text) => {
            const box = text.getBBox();
            const slack = 1; // px
            const inside =
              box.x >= -slack &&
              box.x + box.width <= shape.x + shape.width + slack &&
              box.y + box.height <= shape.y + shape.height + 3;
            return inside ? [] : [`${text.textContent} at ${x},${y}`];
          });
        }),
      );
      expect(outside, query).toEqual([]);
    }
    await goTo(page, "?base=us-retirement&chart=bars");
    await page.locator(".bars [data-node]").first().waitFor();
    const bars = await page
      .locator(".bars [data-node]")
      .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().height));
    expect(bars).toHaveLength(50);
    for (const height of bars) expect(height).toBeGreaterThanOrEqual(24);
    await page.context().close();
  },
);
