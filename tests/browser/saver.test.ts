import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { DEFAULT_CHOICES, type ModelChoices } from "../../src/domain/modelChoices";
import { outcomeOf } from "../../src/domain/outcome";
import { outcomeModel } from "../../src/domain/outcomeModel";
import { saverHistory } from "../../src/domain/saverHistory";
import { saverPlan } from "../../src/domain/saverPlan";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { busyTasks } from "../bench/busyTasks";
import { assumptions } from "../support/assumptions";
import { atlas } from "../support/atlas";
import { addStyle, drawnInFull, expectNoErrors, siteAddress, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { past } from "../support/pastReturns";
import { payments } from "../support/payments";
import { bitsOf, simulated } from "../support/simulated";

const openPage = useBrowser();
type Page = Awaited<ReturnType<typeof openPage>>["page"];

const NEW = '[data-part="saver-shown"][data-new="true"]';

/** Opens the Outcome page at a query and waits for the futures. */
async function open(query = "", options: BrowserContextOptions = {}) {
  const opened = await openPage("/", options);
  await opened.page.goto(`${siteAddress()}/outcome/?v=1${query}`);
  await opened.page.locator(NEW).waitFor();
  return opened;
}

/** What Node computes for choices: percentiles of the last year and shares, to the last bit. */
function wanted(choices: Partial<ModelChoices>) {
  const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
  const all = { ...DEFAULT_CHOICES, ...choices };
  const history = all.tails === "bootstrap" ? saverHistory(atlas, outcome, past, all) : null;
  const { run } = saverPlan(atlas, outcomeModel(atlas, outcome, assumptions, all), payments, history);
  return simulated(run).map(({ before, after, gap, belowBefore, paths }) =>
    [...before.percentiles, ...after.percentiles, (100 * belowBefore) / paths, gap].map(bitsOf),
  );
}

/** The same from the page's own table, today apart. */
async function readBits(page: Page) {
  const table = page.getByRole("table", { name: "Balance by year" });
  if ((await table.count()) === 0) await page.getByText("Year by year, as a table").click();
  await table.waitFor();
  const rows = await table
    .locator("tbody tr")
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll<HTMLElement>("td[data-column]")]
          .filter(({ dataset }) => !/paid/.test(dataset["column"]!))
          .map(({ dataset }) => Number(dataset["value"])),
      ),
    );
  return rows.slice(1).map((row) => row.map(bitsOf));
}

test.each([
  ["normal", "", {}],
  ["student", "&tails=student&seed=7&horizon=5", { tails: "student", seed: 7, horizon: 5 }],
  [
    "bootstrap",
    "&tails=bootstrap&horizon=5&balance=100000",
    { tails: "bootstrap", horizon: 5, balance: 100_000 },
  ],
] as const)(
  "check 18: the seed gives the same bits in this browser and in Node, growth %s",
  async (_, query, choices) => {
    const { page, errors } = await open(query);
    expect(await readBits(page)).toEqual(wanted(choices));
    expectNoErrors(errors);
  },
);

test("check 18: Same link = same band (seed in URL): one worker, many, none; another seed, another band", async () => {
  const link = "&horizon=5&seed=42";
  const bits = wanted({ horizon: 5, seed: 42 });
  for (const cores of [1, 4, 0]) {
    const { page } = await openPage("/");
    await page.addInitScript((count) => {
      Object.defineProperty(navigator, "hardwareConcurrency", { get: () => Math.max(1, count) });
      if (count === 0) delete (globalThis as Partial<typeof globalThis>).Worker;
    }, cores);
    await page.goto(`${siteAddress()}/outcome/?v=1${link}`);
    await page.locator(NEW).waitFor();
    expect(await readBits(page), `${cores} cores`).toEqual(bits);
    const told = await page.getByText("This browser lets no work be done aside").count();
    expect(told).toBe(cores === 0 ? 1 : 0);
    if (cores === 4) {
      const path = () => page.locator('[data-line="after-high"]').first().getAttribute("d");
      const was = await path();
      await page.getByRole("button", { name: "Other random numbers" }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get("seed")).toBe("43");
      await expect.poll(path).not.toBe(was);
      await page.goBack();
      await expect.poll(path).toBe(was);
    }
  }
});

test("check 18: worker, main thread never blocked > 50 ms by 100,000 futures; progress can be stopped", async () => {
  const { page, errors } = await open("&horizon=30");
  await drawnInFull(page);
  const saver = page.locator('[data-section="saver"]');
  await saver.getByRole("radio", { name: "100,000" }).check();
  await saver.getByRole("progressbar", { name: "Simulating" }).waitFor();
  const again = saver.getByRole("button", { name: "Other random numbers" });
  const shown = saver.getByText("100,000 futures simulated.");
  const blocked = [];
  // What blocks the page does so each time; a processor that others use as well, now and then.
  do {
    if (blocked.length > 0) {
      await again.click();
      await saver.getByRole("progressbar", { name: "Simulating" }).waitFor();
    }
    blocked.push((await busyTasks(page, () => shown.waitFor({ timeout: 120_000 }))).over50);
  } while (blocked.at(-1)! > 0 && blocked.length < 3);
  expect(blocked.at(-1), `tasks over 50 ms: ${blocked.join(", ")}`).toBe(0);
  await again.click();
  await saver.getByRole("button", { name: "Stop", exact: true }).click();
  await saver.getByText("What stands here is from the choices before.").waitFor();
  expect(await saver.getByRole("progressbar").count()).toBe(0);
  await saver.getByRole("radio", { name: "10,000", exact: true }).check();
  await saver.getByText("10,000 futures simulated.").waitFor();
  expectNoErrors(errors);
});

test("age, balance, addition and years are set by field and button, one entry each, and refuse what is no number", async () => {
  const { page, errors } = await open();
  const saver = page.locator('[data-section="saver"]');
  const query = () => new URL(page.url()).searchParams;
  const entries = () => page.evaluate(() => window.history.length);
  const before = await entries();
  await saver.getByLabel("Age").selectOption("45 to 54");
  await expect.poll(() => saver.getByRole("textbox", { name: "Balance today" }).inputValue()).toBe("60,763");
  await saver.getByRole("textbox", { name: "Added each year" }).fill("$12,000");
  await saver.getByRole("textbox", { name: "Added each year" }).press("Enter");
  await saver.getByRole("button", { name: "Years minus" }).click();
  await expect.poll(() => query().get("horizon")).toBe("19");
  expect([query().get("age"), query().get("add"), await entries()]).toEqual(["45", "12000", before + 3]);
  await saver.getByRole("textbox", { name: "Years" }).fill("6.5");
  await saver.getByRole("textbox", { name: "Years" }).press("Enter");
  await saver.getByText("“6.5” is no whole number, so nothing changed.").waitFor();
  await page.locator(NEW).waitFor();
  const cursor = saver.getByRole("slider", { name: "Balance over 19 years" });
  await cursor.press("Home");
  expect(await cursor.getAttribute("aria-valuetext")).toContain(
    "today: after the move the middle is $60,800",
  );
  await cursor.press("PageUp");
  await cursor.press("ArrowRight");
  expect(await cursor.getAttribute("aria-valuetext")).toContain("in 6 years");
  await cursor.press("i");
  const card = page.getByRole("dialog");
  await card.locator(".source-list a").first().waitFor();
  expect(await card.innerText()).toContain(
    "After: balance that 50% of the futures are not above, in 6 years",
  );
  await page.keyboard.press("Escape");
  await saver.getByRole("button", { name: "Use the published figure" }).click();
  await expect.poll(() => query().get("add")).toBe(null);
  expectNoErrors(errors);
});

test("every figure of the section opens a card; axe finds nothing, light and dark, table and method open", async () => {
  const { page, errors } = await open("&horizon=3&tails=student", { reducedMotion: "reduce" });
  const saver = page.locator('[data-section="saver"]');
  await readBits(page);
  await saver.getByText("How this is computed").click();
  const figures = saver.locator(".figure");
  const seen = new Set<string>();
  for (let index = 0; index < (await figures.count()); index++) {
    const figure = figures.nth(index);
    const kind = `${await figure.getAttribute("data-unit")} ${await figure.evaluate((one) => one.closest("[data-column], p, dd")?.className ?? one.parentElement?.tagName)} ${await figure.evaluate((one) => (one.closest("[data-column]") as HTMLElement | null)?.dataset["column"] ?? "")}`;
    if (seen.has(kind) || /-(25|75|95) *$/.test(kind)) continue;
    seen.add(kind);
    await figure.click();
    const card = page.getByRole("dialog");
    await card.waitFor();
    expect(await card.locator("[data-value]").first().getAttribute("data-value")).toBe(
      await figure.getAttribute("data-value"),
    );
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  }
  expect(seen.size).toBeGreaterThan(12);
  await expectAccessible(page);
  expectNoErrors(errors);
});

test.each([
  ["320 px", { viewport: { width: 320, height: 640 } }, ""],
  ["200 % text on a phone", { viewport: { width: 390, height: 900 } }, "html{font-size:200%}"],
])("with %s the saver does not scroll sideways", async (_, options, css) => {
  const { page } = await open("&horizon=3", options);
  await addStyle(page, css);
  await readBits(page);
  await page.getByText("How this is computed").last().click();
  const over = () =>
    page
      .locator('[data-section="saver"]')
      .evaluate(
        (one) =>
          one.scrollWidth -
          one.clientWidth +
          Math.max(0, one.getBoundingClientRect().right - window.innerWidth),
      );
  await expect.poll(over).toBeLessThanOrEqual(0);
});
