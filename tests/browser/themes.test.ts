import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { drawnInFull, useBrowser, type OpenPage } from "../support/browser";
import { contrast } from "../support/colors";
import { readPixels, type Pixels } from "../support/readPixels";

const open = useBrowser();

const DENSE = 3; // device pixels of a CSS pixel
const GAP = 2; // CSS px between tiles
const REACH = 5; // CSS px to both sides of an edge
const DARK = { colorScheme: "dark" } as const;

const THEMES: readonly (readonly [string, string, BrowserContextOptions])[] = [
  ["light", "light", {}],
  ["dark", "dark", {}],
  ["high contrast", "contrast", {}],
  ["high contrast on a dark device", "contrast", DARK],
];

interface Edge {
  readonly tiles: string;
  /** Where the edge is crossed, in CSS px of the treemap, and whether it stands upright. */
  readonly x: number;
  readonly y: number;
  readonly upright: boolean;
}

async function openIn(
  theme: string | null,
  path: string,
  options: BrowserContextOptions,
): Promise<OpenPage["page"]> {
  const { page } = await open(path, { reducedMotion: "reduce", deviceScaleFactor: DENSE, ...options });
  if (theme) await page.getByLabel("Theme").selectOption(theme);
  await drawnInFull(page);
  return page;
}

/** The middles of all edges that two tiles of the treemap share. */
function edgesOf(page: OpenPage["page"]): Promise<readonly Edge[]> {
  return page.locator(".treemap").evaluate((map) => {
    const origin = map.getBoundingClientRect();
    const tiles = [...map.querySelectorAll("[data-node]")].map((tile) => {
      const { left, top, right, bottom } = tile.firstElementChild!.getBoundingClientRect();
      const id = (tile as SVGElement).dataset["node"]!;
      return {
        id,
        left: left - origin.left,
        top: top - origin.top,
        right: right - origin.left,
        bottom: bottom - origin.top,
      };
    });
    const LONG = 16; // CSS px of an edge that is worth crossing
    const NEAR = 2.5; // CSS px: strokes are part of the boxes
    return tiles.flatMap((one) =>
      tiles.flatMap((other): Edge[] => {
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const tiles = `${one.id} | ${other.id}`;
        if (Math.abs(one.right - other.left) < NEAR && high > LONG)
          return [
            {
              tiles,
              x: (one.right + other.left) / 2,
              y: Math.max(one.top, other.top) + high / 2,
              upright: true,
            },
          ];
        if (Math.abs(one.bottom - other.top) < NEAR && wide > LONG)
          return [
            {
              tiles,
              x: Math.max(one.left, other.left) + wide / 2,
              y: (one.bottom + other.top) / 2,
              upright: false,
            },
          ];
        return [];
      }),
    );
  });
}

/** The longest run of one colour at an edge, in CSS px, and the contrast of the colours at both of its ends. */
function crossed(pixels: Pixels, { x, y, upright }: Edge) {
  const places = Array.from({ length: 2 * REACH * DENSE + 1 }, (_, step) => step - REACH * DENSE);
  const colors = places.map((step) =>
    pixels.at(Math.round(x * DENSE) + (upright ? step : 0), Math.round(y * DENSE) + (upright ? 0 : step)),
  );
  const middle = colors.slice(DENSE, -DENSE).map(String);
  const gap = Math.max(
    ...[...new Set(middle)]
      .filter((color) => color !== String(colors[0]) && color !== String(colors.at(-1)))
      .map((color) => middle.filter((each) => each === color).length),
    0,
  );
  return { gap: gap / DENSE, contrast: contrast(colors[0]!, colors.at(-1)!) };
}

test.each(THEMES)(
  "check 25: in %s every two neighbouring tiles are painted 2 px apart or at a contrast of 3",
  async (_, theme, options) => {
    for (const path of ["/", "/?base=us-retirement&to="]) {
      const page = await openIn(theme, path, options);
      const edges = await edgesOf(page);
      expect(edges.length).toBeGreaterThan(10);
      const pixels = readPixels(await page.locator(".treemap").screenshot());
      // At most one device pixel of an edge is painted half by each side.
      const close = edges.filter((edge) => {
        const found = crossed(pixels, edge);
        return found.gap < GAP - 1 / DENSE && found.contrast < 3;
      });
      expect(close.map(({ tiles }) => tiles)).toEqual([]);
      await page.context().close();
    }
  },
);

test.each(THEMES.slice(2))("in %s all text is painted at 7, large text at 4.5", async (_, theme, options) => {
  for (const path of [
    "/",
    "/?chart=bars&color=change",
    "/?chart=table",
    "/market/",
    "/outcome/",
    "/story/",
  ]) {
    const page = await openIn(theme, path, { ...options, deviceScaleFactor: 1 });
    const axe = new AxeBuilder({ page }).options({
      runOnly: ["color-contrast-enhanced"],
      resultTypes: ["violations"],
    });
    const { violations } = await axe.setLegacyMode(true).analyze();
    const found = violations.flatMap(({ nodes }) =>
      nodes.map(({ html, any }) => `${html.slice(0, 90)} ${any[0]?.message}`),
    );
    expect(found, path).toEqual([]);
    await page.context().close();
  }
});

test.each([
  ["light", {}],
  ["dark", DARK],
])(
  "a %s device that wishes more contrast is shown the theme of high contrast, pixel by pixel",
  async (_, options) => {
    for (const path of ["/", "/market/?color=change"]) {
      const chosen = await openIn("contrast", path, { deviceScaleFactor: 1, ...options });
      const wished = await openIn(null, path, { deviceScaleFactor: 1, contrast: "more", ...options });
      const shots = await Promise.all([chosen, wished].map((page) => page.locator("main").screenshot()));
      expect(shots[0]!.equals(shots[1]!), path).toBe(true);
      for (const page of [chosen, wished]) await page.context().close();
    }
  },
);

test("the theme of high contrast is kept, and there before the first paint of the next visit", async () => {
  const { page } = await open("/");
  await page.getByLabel("Theme").selectOption("High contrast");
  await page.reload({ waitUntil: "commit" });
  await page.waitForFunction(() => document.body);
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("contrast");
});
