import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { goTo } from "../support/readPage";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const { destinations } = JSON.parse(
  readFileSync(new URL("../../data/destinations.json", import.meta.url), "utf8"),
) as { destinations: { id: string; impact: { applies: boolean; note: string } }[] };

async function waitForPanel(page: Page) {
  await page.locator('[data-study="value"] .value').waitFor();
}

/** The rows of a market's table: multiplier, millions of dollars, per cent of the market. */
function readRange(page: Page, id: string): Promise<readonly (readonly number[])[]> {
  return page
    .locator(`[data-value-of="${id}"] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll<HTMLElement>("[data-value]")].map((one) => Number(one.dataset.value)),
      ),
    );
}

test("bitcoin: 108,750 x 1, 5 and 60, in the table and in the picture, named as contested", async () => {
  const { page, errors } = await open("/");
  await page.getByRole("button", { name: "What would it do to prices?" }).click();
  await waitForPanel(page);
  expect(new URL(page.url()).searchParams.get("study")).toBe("value");
  const rows = await readRange(page, "bitcoin");
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    [1, 108_750],
    [5, 543_750],
    [60, 6_525_000],
  ]);
  expect(rows.map((row) => row[2]!.toFixed(1))).toEqual(["6.6", "33.2", "398.5"]);
  expect(await page.locator('[data-effect="bitcoin"]').getAttribute("aria-label")).toMatch(
    /\$109bn low, \$544bn middle, \$6\.53tn high/,
  );
  const text = await page.locator(".value").innerText();
  expect(text).toContain("Contested");
  expect(text).toContain("Nothing of this enters the mix");
  for (const name of ["Bouchaud", "Glassnode", "Checkonchain", "weak source"]) expect(text).toContain(name);
  expectNoErrors(errors);
});

test("where no multiplier applies there is the reason and no number of an effect", async () => {
  const { page } = await open(`/?to=${destinations.map(({ id }) => `${id}.100`).join("~")}&study=value`);
  await waitForPanel(page);
  for (const { id, impact } of destinations) {
    const own = page.locator(`[data-value-of="${id}"]`);
    expect(await own.locator("table").count(), id).toBe(impact.applies ? 1 : 0);
    if (impact.applies) continue;
    expect(await own.innerText()).toContain(impact.note);
    expect(await own.locator("[data-value]").evaluateAll((all) => all.length)).toBe(1);
    expect(await own.locator("[data-value]").getAttribute("data-value")).toBe("87000");
  }
  await goTo(page, "?to=&study=value");
  await page.getByText("there is nothing to multiply").waitFor();
});

test("the mix is the same with the panel open and shut", async () => {
  const { page } = await open("/?chart=table");
  const table = () => page.getByRole("table", { name: "Mix before and after" }).innerText();
  const shut = await table();
  await goTo(page, "?chart=table&study=value");
  await waitForPanel(page);
  expect(await table()).toBe(shut);
});

test("every figure and every row of the picture opens a card with its sources", async () => {
  const { page } = await open("/?to=bitcoin.125~other-crypto.20~gold.100&study=value");
  await waitForPanel(page);
  const card = page.getByRole("dialog");
  async function expectCard() {
    await card.locator(".source-list a").first().waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  }
  const figures = page.locator(".value .figure");
  const count = await figures.count();
  expect(count).toBe(2 * (9 + 2) + 1);
  for (let index = 0; index < count; index++) {
    await figures.nth(index).click();
    await expectCard();
  }
  await page.locator('[data-effect="other-crypto"]').focus();
  await page.keyboard.press("i");
  await expectCard();
});

test.each([
  ["ranges", "/?to=bitcoin.125~other-crypto.20~gold.100&study=value"],
  ["no multiplier", "/?to=private-credit.500&study=value"],
])("axe finds nothing with %s, light and dark", async (_, path) => {
  const { page } = await open(path, { reducedMotion: "reduce" });
  await waitForPanel(page);
  await expectAccessible(page);
});

test("at 320 px nothing scrolls sideways, and no label leaves the picture or meets another", async () => {
  for (const width of [320, 768, 1440]) {
    const { page } = await open("/?to=bitcoin.125~other-crypto.20&study=value", {
      viewport: { width, height: 800 },
    });
    await waitForPanel(page);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(over).toBeLessThanOrEqual(0);
    const clashes = await page.locator(".effect").evaluate((chart) => {
      const room = chart.getBoundingClientRect();
      const boxes = [...chart.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
      const outside = boxes.filter(({ left, right }) => left < room.left - 1 || right > room.right + 1);
      const meeting = boxes.filter((one, place) =>
        boxes
          .slice(place + 1)
          .some(
            (other) =>
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top < other.bottom - 3 &&
              other.top < one.bottom - 3,
          ),
      );
      return [outside.length, meeting.length];
    });
    expect(clashes, `${width} px`).toEqual([0, 0]);
    await page.context().close();
  }
});
