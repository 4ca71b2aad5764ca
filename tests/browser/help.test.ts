import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { terms } from "../../src/pages/site/help/terms";
import { addStyle, drawnInFull, expectNoErrors, siteAddress, taken, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const FIRST = { firstVisit: true };
const hint = (page: Page) => page.locator('[data-part="hint"]');
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  return (await locator.boundingBox())!;
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}

/** Fails where the hint covers anything that it points at. */
async function expectPointsClear(page: Page): Promise<void> {
  const targets = await page.locator("[data-hinted]").all();
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets)
    await expect.poll(async () => isApart(await boxOf(hint(page)), await boxOf(target))).toBe(true);
}

test.each([1440, 768, 360])(
  "at %i px the three steps are done by keyboard, cover nothing that they point at, and do not come back",
  async (width) => {
    const { page, errors } = await open("/", { ...FIRST, viewport: { width, height: 800 } });
    await hint(page).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the chart");
    for (const step of ["Choose whose money", "Move a slider", "Copy the link"]) {
      await hint(page).getByText(step).waitFor();
      await expectPointsClear(page);
      if (step === "Choose whose money") await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(step === "Copy the link" ? "Done" : "Next");
      await page.keyboard.press("Enter");
    }
    await hint(page).waitFor({ state: "detached" });
    expect(await focused(page)).toBe("Copy link");
    expect(await page.locator("[data-hinted]").count()).toBe(0);
    await page.reload();
    await taken(page);
    await drawnInFull(page);
    expect(await hint(page).count()).toBe(0);
    expectNoErrors(errors);
  },
);

test("the hint shifts nothing: every part of the page stands where it stands without it", async () => {
  const placesOf = async (page: Page) => {
    await button(page, "Help").waitFor();
    await drawnInFull(page);
    return page.evaluate(() =>
      [...document.querySelectorAll("header, h1, .money-choice, .lines, #chart, #share, footer")].map(
        (part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return [part.className, x, y, width, height];
        },
      ),
    );
  };
  const first = await open("/", FIRST);
  await hint(first.page).waitFor();
  const { page } = await open("/");
  const places = await placesOf(page);
  expect(places.length).toBeGreaterThan(5);
  expect(await placesOf(first.page)).toEqual(places);
  // What lies under it can be pressed all the same, its buttons apart.
  const { x, y, width } = await boxOf(hint(first.page));
  const under = await first.page.evaluate(
    ([left, top]) => document.elementFromPoint(left!, top!)?.closest('[data-part="hint"]') ?? null,
    [x + width - 4, y + 4],
  );
  expect(under).toBeNull();
});

test("who does what a step asks for has done it, by pointer too", async () => {
  const { page } = await open("/", FIRST);
  await hint(page).getByText("Step 1 of 3").waitFor();
  await page.getByLabel("Whose money").selectOption("dc");
  await hint(page).getByText("Step 2 of 3").waitFor();
  await button(page, "Gold plus").click();
  await hint(page).getByText("Step 3 of 3").waitFor();
  await button(page, "Copy link").click();
  await expect.poll(() => hint(page).count()).toBe(0);
});

test("skipped, the steps do not come back, and Help shows them again, on other pages too", async () => {
  const { page } = await open("/", FIRST);
  await button(page, "Skip").click();
  await hint(page).waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.matches(".money-choice select"))).toBe(true);
  await page.goto(`${siteAddress()}/market/`);
  await button(page, "Help").click();
  await button(page, "Show them on the Redirect page").click();
  await hint(page).getByText("Step 1 of 3").waitFor();
  expect(new URL(page.url()).pathname).toBe("/");
  await expect.poll(() => focused(page)).toBe("Next");
  await page.keyboard.press("Escape");
  await hint(page).waitFor({ state: "detached" });
  await button(page, "Help").click();
  await button(page, "Show them on the page").click();
  await expect.poll(() => focused(page)).toBe("Next");
});

test.each(["/?to=gold.300", "/p/crypto-3pct/", "/market/", "/embed/?view=mix&to=gold.300"])(
  "the hint does not come by itself at %s",
  async (path) => {
    const { page } = await open(path, FIRST);
    await drawnInFull(page);
    expect(await hint(page).count()).toBe(0);
  },
);

test("the hint is not printed; where nothing can be kept it does not come by itself, and Help shows it", async () => {
  const { page } = await open("/", FIRST);
  await hint(page).waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await hint(page).isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("off", "SecurityError");
      },
    }),
  );
  await page.reload();
  await button(page, "Help").waitFor();
  await drawnInFull(page);
  expect(await hint(page).count()).toBe(0);
  await button(page, "Help").click();
  await button(page, "Show them on the page").click();
  await button(page, "Skip").click();
  await hint(page).waitFor({ state: "detached" });
});

test("? shows the shortcuts, does nothing in a field, and single keys can be switched off for good", async () => {
  const { page } = await open("/?to=gold.300");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await button(page, "Keyboard shortcuts").waitFor();
  const field = page.getByRole("textbox", { name: "Gold percent" });
  await field.focus();
  await page.keyboard.press("?");
  expect(await dialog.count()).toBe(0);
  await page.keyboard.press("Escape");
  await page.locator("h1 .figure").first().focus();
  await page.keyboard.press("?");
  await dialog.waitFor();
  await dialog.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.matches("h1 .figure"))).toBe(true);
  await page.reload();
  await button(page, "Keyboard shortcuts").waitFor();
  for (const key of ["?", "/"]) await page.keyboard.press(key);
  expect(await page.getByRole("dialog").count()).toBe(0);
  await button(page, "Keyboard shortcuts").click();
  await dialog.getByRole("checkbox").check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.getByRole("dialog", { name: "Find in the chart" }).waitFor();
});

test("the shortcuts of the whole page do what the list says", async () => {
  const { page } = await open("/?to=gold.300");
  const heading = () => page.locator("h1").innerText();
  await button(page, "Gold plus").click();
  await expect.poll(heading).toContain("3.1%");
  await page.keyboard.press("Control+z");
  await expect.poll(heading).toContain("3%");
  for (const redo of ["Control+Shift+z", "Control+y"]) {
    await page.keyboard.press(redo);
    await expect.poll(heading).toContain("3.1%");
    await page.keyboard.press("Control+z");
    await expect.poll(heading).toContain("3%");
  }
});

/** States of the pages that use, together, every term. */
const WITH_TERMS = [
  "/?base=dc~ira",
  "/?preset=blackrock-tdf-5pct&to=private-equity.177",
  "/?study=route",
  "/?study=years",
  "/market/",
  "/outcome/",
  "/story/?story=event.dol-release-2022-01-urges-extreme-care-with-crypto",
];

/** The terms that are buttons. */
function idsOf(page: Page): Promise<readonly string[]> {
  return page.locator(".explained").evaluateAll((all) => all.map((each) => each.getAttribute("data-term")!));
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("main details"))
      (details as HTMLDetailsElement).open = true;
  });
  await drawnInFull(page);
}

test.each([false, true])(
  "a page names each term once, and each opens and is closed by Escape; by touch: %s",
  async (hasTouch) => {
    const seen = new Set<string>();
    for (const path of WITH_TERMS) {
      const { page, errors } = await open(path, { hasTouch, isMobile: hasTouch });
      await drawnInFull(page);
      await unfold(page);
      await page.locator(".explained").first().waitFor();
      await expect
        .poll(async () => (await idsOf(page)).length - new Set(await idsOf(page)).size, { message: path })
        .toBe(0);
      const ids = await idsOf(page);
      expect(ids.length, path).toBeGreaterThan(0);
      for (const id of ids.filter((each) => !seen.has(each))) {
        const term = page.locator(`.explained[data-term="${id}"]`);
        const card = page.getByRole("tooltip");
        const { name, text } = terms.find((each) => each.id === id)!;
        const ways = hasTouch ? [() => term.tap()] : [() => term.hover(), () => term.focus()];
        for (const way of ways) {
          await term.scrollIntoViewIfNeeded();
          await way();
          expect(await card.innerText(), `${path} ${id}`).toBe(`${name}\n${text}`);
          expect(await term.getAttribute("aria-describedby")).toBe(await card.getAttribute("id"));
          await page.keyboard.press("Escape");
          await card.waitFor({ state: "detached" });
          await term.evaluate((element) => element.blur());
          if (!hasTouch) await page.mouse.move(0, 0);
        }
        seen.add(id);
      }
      expectNoErrors(errors);
      await page.context().close();
    }
    expect([...seen].sort()).toEqual(terms.map(({ id }) => id).sort());
  },
);

const STATES: [string, (page: Page) => Promise<unknown>][] = [
  ["the first step", (page) => hint(page).waitFor()],
  ["help", (page) => button(page, "Help").click()],
  ["the shortcuts", (page) => button(page, "Keyboard shortcuts").click()],
  ["a term", (page) => page.locator('.explained[data-term="ira"]').focus()],
];

test.each(STATES)(
  "axe finds nothing with %s open, light and dark, and nothing runs off at 320 px or with text twice as large",
  async (name, act) => {
    for (const [viewport, css] of [
      [{ width: 1280, height: 900 }, ""],
      [{ width: 320, height: 640 }, ""],
      [{ width: 1280, height: 900 }, "html{font-size:200%}"],
    ] as const) {
      const { page } = await open("/", {
        viewport,
        firstVisit: name === "the first step",
        reducedMotion: "reduce",
      });
      await addStyle(page, css);
      await act(page);
      const shown = page.locator('[data-part="hint"], dialog[open], .term-card').first();
      await shown.waitFor();
      const { x, width } = await boxOf(shown);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(viewport.width);
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(over).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      await page.context().close();
    }
  },
);
