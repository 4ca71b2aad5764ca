import { expect, test } from "vitest";
import { addStyle, expectNoErrors, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { slider } from "../support/lines";
import { rawData } from "../support/rawData";
import { choose, goTo, readTable } from "../support/readPage";
import { readStudyTable } from "../support/readStudies";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const ALL = "measure=dollars~market~record~classes";

/** The raw values of the sweep's table, by step and column. */
async function readSweep(page: Page): Promise<ReadonlyMap<number, Readonly<Record<string, number>>>> {
  await page.getByText("All steps as a table").click();
  const steps = await readStudyTable(page, "All steps of the sweep", "step");
  return new Map([...steps].map(([step, values]) => [Number(step), values]));
}

async function valuesOf(page: Page, selector: string): Promise<number | undefined> {
  const values = await page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["value"]));
  return values[0] === undefined ? undefined : Number(values[0]);
}

/** Money by family from the page's own table of classes. */
async function readFamilies(page: Page): Promise<Readonly<Record<string, number>>> {
  const { classes } = rawData.assetClasses as unknown as {
    classes: readonly { id: string; family: string }[];
  };
  const rows = page.locator(".classes tr[data-class]");
  if ((await rows.count()) === 0) await page.locator(".classes summary").click();
  await rows.first().waitFor();
  const found = await rows.evaluateAll((all) =>
    all.map(
      (row) =>
        [
          (row as HTMLElement).dataset["class"]!,
          Number(row.querySelector<HTMLElement>(".figure")!.dataset["value"]),
        ] as const,
    ),
  );
  const sums: Record<string, number> = {};
  for (const [id, money] of found) {
    const { family } = classes.find((each) => each.id === id)!;
    sums[family] = (sums[family] ?? 0) + money;
  }
  return sums;
}

test.each([
  ["bitcoin", (share: number) => ({ bitcoin: share, gold: 125, "private-equity": 250 })],
  [
    "total",
    // The first spare basis points go to the largest remainders, bitcoin before gold at a tie.
    (share: number) => ({
      bitcoin: Math.round(share / 4),
      gold: Math.floor(share / 4),
      "private-equity": share / 2,
    }),
  ],
])(
  "check 17: each step of the sweep of %s is what the page shows for a link with that share",
  async (line, sharesAt) => {
    const { page, errors } = await open(`/?study=sweep&sweep=${line}&${ALL}`);
    const steps = await readSweep(page);
    expect([...steps.keys()]).toEqual(Array.from({ length: 41 }, (_, index) => 50 * index));
    const { page: other } = await open("/?chart=table");
    await choose(other, "Table");
    for (const share of [0, 50, 500, 850, 1_300, 2_000]) {
      const shares = Object.entries(sharesAt(share)).filter(([, points]) => points > 0);
      await goTo(other, `?v=1&to=${shares.map(([id, points]) => `${id}.${points}`).join("~")}&chart=table`);
      const step = steps.get(share)!;
      await expect
        .poll(async () => {
          const rows = await readTable(other);
          const moved = rows.filter(({ id }) => id.startsWith("to-"));
          return Object.fromEntries(moved.map(({ id, after }) => [id.slice(3), after]));
        })
        .toEqual(Object.fromEntries(shares.map(([id]) => [id, step[`dollars.${id}`]!])));
      for (const [id] of shares) {
        const card = `[data-card="${id}"]`;
        expect(step[`market.${id}`]).toBe(await valuesOf(other, `${card} [data-unit="pct"]`));
        expect(step[`record.${id}`]).toBe(await valuesOf(other, `${card} [data-unit="years"]`));
      }
      expect(step[`moved.${line}`]).toBe(shares.reduce((all, [id]) => all + step[`dollars.${id}`]!, 0));
      for (const [family, money] of Object.entries(await readFamilies(other)))
        expect(step[`classes.${family}`]).toBe((10_000 * money) / 8_700_000);
    }
    expectNoErrors(errors);
    await page.context().close();
    await other.context().close();
  },
);

test("check 17: break points are in words, on the chart, and right by plain arithmetic", async () => {
  const { page } = await open(`/?study=sweep&sweep=bitcoin&${ALL}`);
  const words = page.locator('[data-part="sweep-words"]');
  await words.waitFor();
  expect((await words.innerText()).replace(/\s+/g, " ")).toContain(
    "Bitcoin passes its record yearly inflow at 0.41% of America’s 401(k)s, with $35.7 billion; 10% of its market at 1.89%, with $164 billion; and its whole market at 18.82%, with $1.64 trillion.",
  );
  const bitcoin = rawData.destinations.destinations.find(({ id }) => id === "bitcoin")!;
  const size = bitcoin.sizes.find((each) => each.default === "story")!.usdMillions;
  const record = bitcoin.absorption.find((each) => each.record)!.usdMillionsPerYear;
  const wanted = [record, size / 10, size].map((amount) => Math.ceil((amount * 10_000) / 8_700_000));
  const said = words.locator('.figure[data-unit="bp"]');
  expect(
    await said.evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset["value"]))),
  ).toEqual(wanted);
  const marks = page.locator('[data-measure="dollars"] [data-mark]');
  expect(
    await marks.evaluateAll((all) => all.map((one) => Number((one as SVGElement).dataset["value"]))),
  ).toEqual(wanted);
  await said.first().click();
  const card = page.getByRole("dialog");
  await card.locator(".source-list a").first().waitFor();
  expect(await card.innerText()).toContain("Where Bitcoin passes its record yearly inflow");
});

test("the cursor reads by keyboard, and Enter sets the slider: one entry, undone by Back", async () => {
  const { page, errors } = await open("/?study=sweep&sweep=gold");
  const cursor = page.locator(".sweep").getByRole("slider");
  await cursor.waitFor();
  const entries = () => page.evaluate(() => window.history.length);
  const before = await entries();
  await cursor.press("Home");
  expect(await cursor.getAttribute("aria-valuetext")).toContain("nothing");
  await cursor.press("PageUp");
  await cursor.press("ArrowRight");
  await cursor.press("ArrowRight");
  expect(await cursor.getAttribute("aria-valuetext")).toContain("6 percent, 522 billion dollars");
  expect(await entries()).toBe(before);
  expect(await slider(page, "Gold").inputValue()).toBe("125");
  await cursor.press("Enter");
  await expect.poll(() => slider(page, "Gold").inputValue()).toBe("600");
  expect(await entries()).toBe(before + 1);
  expect(new URL(page.url()).searchParams.get("to")).toBe("bitcoin.125~gold.600~private-equity.250");
  expect(await cursor.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.goBack();
  await expect.poll(() => slider(page, "Gold").inputValue()).toBe("125");
  await cursor.press("End");
  await page.getByRole("button", { name: "Set Gold to 20%" }).click();
  await expect.poll(() => slider(page, "Gold").inputValue()).toBe("2000");
  expectNoErrors(errors);
});

test("a pointer reads the step under it, and a press holds it", async () => {
  const { page } = await open("/?study=sweep");
  const chart = page.locator(".sweep-chart");
  await chart.scrollIntoViewIfNeeded();
  const line = (await page.locator(".sweep-base").boundingBox())!;
  const at = (share: number) => line.x + (line.width * share) / 2_000;
  await page.mouse.move(at(1_000), line.y - 40);
  await expect.poll(() => page.locator(".sweep-headline").getAttribute("data-at")).toBe("1000");
  await page.mouse.down();
  await page.mouse.up();
  await page.mouse.move(line.x, line.y - 2_000);
  await expect.poll(() => page.locator(".sweep-headline").getAttribute("data-at")).toBe("1000");
  expect(await valuesOf(page, ".sweep-headline .figure")).toBe(870_000);
});

test("the line and the measures stand in the link, one measure always stays, and Back undoes a choice", async () => {
  const { page } = await open("/");
  await page.getByRole("button", { name: "How much?" }).click();
  await page.getByLabel("Line that moves").selectOption("private-equity");
  await page.getByRole("checkbox", { name: "Years of record inflow" }).check();
  await page.getByRole("checkbox", { name: "Share of each market" }).uncheck();
  const last = page.getByRole("checkbox", { name: "Years of record inflow" });
  expect(await last.isDisabled()).toBe(true);
  const { search } = new URL(page.url());
  expect(search).toContain("study=sweep&sweep=private-equity&measure=record");
  const { page: again } = await open(`/${search}`);
  await again.locator('.sweep[data-sweep="private-equity"]').waitFor();
  expect(await again.getByRole("checkbox", { name: "Share of each market" }).isChecked()).toBe(false);
  expect(
    await again
      .locator("[data-measure]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-measure"))),
  ).toEqual(["record"]);
  await page.goBack();
  await expect
    .poll(() => page.getByRole("checkbox", { name: "Share of each market" }).isChecked())
    .toBe(true);
  await again.context().close();
});

test("a locked line says why nothing can change, and the way on; beyond the room it is said", async () => {
  const { page } = await open("/?study=sweep&sweep=gold&lock=gold");
  await page.getByRole("button", { name: "Unlock Gold", exact: true }).last().click();
  await page.locator(".sweep").getByRole("slider").waitFor();
  await goTo(page, "?v=1&study=sweep&to=bitcoin.100~gold.9000&sweep=bitcoin");
  const steps = page.locator(".sweep-table tbody tr");
  await page.getByText("All steps as a table").click();
  await steps.last().waitFor();
  expect(await steps.last().innerText()).toContain("10% is the most for Bitcoin");
});

const STATES: readonly [string, string, ((page: Page) => Promise<unknown>)?][] = [
  ["sweep of the total", "/?study=sweep"],
  [
    "sweep of one line, all measures, table open",
    `/?study=sweep&sweep=bitcoin&${ALL}`,
    (page) => readSweep(page),
  ],
  ["sweep of a locked line", "/?study=sweep&sweep=gold&lock=gold"],
  [
    "card of a threshold",
    "/?study=sweep&sweep=bitcoin",
    async (page) => {
      await page.locator('[data-part="sweep-words"] .figure').first().click();
      await page.getByRole("dialog").waitFor();
    },
  ],
];

test.each(STATES)("axe finds nothing in the state %s, light and dark", async (_, path, act) => {
  const { page, errors } = await open(path, { reducedMotion: "reduce" });
  await page.locator(".sweep").waitFor();
  await act?.(page);
  await expectAccessible(page);
  expectNoErrors(errors);
});

test.each([
  ["320 px", { viewport: { width: 320, height: 640 } }, ""],
  ["200 % text on a phone", { viewport: { width: 390, height: 900 } }, "html{font-size:200%}"],
])("with %s the sweep does not scroll sideways", async (_, options, css) => {
  const { page } = await open(`/?study=sweep&${ALL}`, options);
  await addStyle(page, css);
  await page.locator(".sweep-chart").waitFor();
  await readSweep(page);
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(over).toBeLessThanOrEqual(0);
});
