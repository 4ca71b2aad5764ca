import { expect, test } from "vitest";
import { useBrowser } from "../support/browser";

const open = useBrowser();

test.each([
  ["401(k) plans", "/?chart=treemap", 1440],
  ["all retirement assets", "/?base=us-retirement&chart=treemap", 1440],
  ["all retirement assets on a phone", "/?base=us-retirement&chart=treemap", 390],
])("check 19: arrows alone reach every tile of %s", async (_, path, width) => {
  const { page } = await open(path, { viewport: { width, height: 900 } });
  const tiles = await page
    .locator(".treemap .tile")
    .evaluateAll((all) => all.map((tile) => tile.getAttribute("data-tile")!));
  expect(await page.locator('.treemap .tile[tabindex="0"]').count(), "one tab stop").toBe(1);
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

test("check 19: Enter zooms in, Escape and Backspace out, the focus stays on its node and can be seen", async () => {
  const { page } = await open("/");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-node"));
  const focusKey = () => new URL(page.url()).searchParams.get("focus");
  const tile = page.locator('[data-node="401k-bonds"]');
  const unfocused = await tile.screenshot();
  await page.locator('[data-node="401k-money"]').focus();
  await page.keyboard.press("ArrowUp");
  expect(await focused()).toBe("401k-bonds");
  expect((await tile.screenshot()).equals(unfocused)).toBe(false);
  for (const group of ["401k-funds", "401k-fixed"]) {
    await page.keyboard.press("Enter");
    await expect.poll(focusKey).toBe(group);
    expect(await focused()).toBe("401k-bonds");
  }
  expect(await page.getByRole("navigation", { name: "Zoomed into" }).getByRole("listitem").count()).toBe(3);
  await page.keyboard.press("Escape");
  await expect.poll(focusKey).toBe("401k-funds");
  await page.keyboard.press("Backspace");
  await expect.poll(focusKey).toBe(null);
  expect(await focused()).toBe("401k-bonds");
  await page.locator('[data-node="to-gold"]').focus();
  await page.keyboard.press("Enter");
  await expect.poll(focusKey).toBe("redirected");
});

test("check 20: zoom and focus survive twenty slider moves, a change of release, and a resize", async () => {
  const { page } = await open("/?focus=401k-equity");
  const focusKey = () => new URL(page.url()).searchParams.get("focus");
  await page.locator('[data-node="401k-equity-intl"]').focus();
  for (let move = 0; move < 20; move++)
    await page.getByRole("slider", { name: "Total redirected" }).evaluate(
      (element, points) => {
        const input = element as HTMLInputElement;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(
          input,
          String(points),
        );
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new Event("change", { bubbles: true }));
      },
      100 + 83 * move,
    );
  expect(focusKey()).toBe("401k-equity");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-node"))).toBe(
    "401k-equity-intl",
  );
  await page.getByLabel("Data release").selectOption({ label: "Q3 2025" });
  await expect.poll(() => page.url()).toContain("d=2025-q3");
  expect(focusKey()).toBe("401k-equity");
  await page.setViewportSize({ width: 700, height: 900 });
  await page.locator('[data-node="401k-equity-intl"]').focus();
  await page.setViewportSize({ width: 1200, height: 900 });
  expect(focusKey()).toBe("401k-equity");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-node"))).toBe(
    "401k-equity-intl",
  );
  await page.getByLabel("Whose money").selectOption({ label: "Defined contribution plans" });
  await expect.poll(focusKey).toBe("401k-equity");
});

test("tiles too small to draw are joined, and what is joined opens as a list", async () => {
  const { page } = await open("/?base=us-retirement&chart=treemap", {
    viewport: { width: 390, height: 900 },
  });
  const joined = page.locator(".treemap [data-joined]").first();
  const ids = (await joined.getAttribute("data-joined"))!.split(" ");
  await joined.focus();
  await page.keyboard.press("Enter");
  const rows = page.getByRole("dialog").locator("[data-node]");
  await rows.first().waitFor();
  expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-node")))).toEqual(ids);
  for (const box of await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height)))
    expect(box).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});
