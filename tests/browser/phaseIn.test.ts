import type { Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addStyle, drawnInFull, expectNoErrors, siteAddress, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { phaseOracle, type PhaseInput } from "../support/phaseOracle";
import { rawData } from "../support/rawData";
import { leavesOf, nodesOf } from "../support/readLink";
import { readStudyTable } from "../support/readStudies";

const open = useBrowser();

const TO = { bitcoin: 300, gold: 125, "private-equity": 250 };
const LINK =
  "/?v=1&to=bitcoin.300~gold.125~private-equity.250&study=years&years=20&curve=s&way=contributions";

interface RawFlows {
  readonly series: readonly { id: string; years: readonly number[]; usdMillionsPerYear: readonly number[] }[];
}
const flows = JSON.parse(readFileSync(new URL("../../data/flows.json", import.meta.url), "utf8")) as RawFlows;

/** A figure of the file by its series and year. */
function published(id: string, year: number): number {
  const { years, usdMillionsPerYear } = flows.series.find((series) => series.id === id)!;
  return usdMillionsPerYear[years.indexOf(year)]!;
}

function input(changes: Partial<PhaseInput>): PhaseInput {
  const leaves = leavesOf(nodesOf(rawData, "2025-q1"), ["401k"]);
  return {
    leaves: Object.fromEntries(leaves.map((leaf) => [leaf.id, leaf.usdMillions])),
    to: TO,
    from: "prorata",
    years: 20,
    curve: "s",
    way: "contributions",
    growth: 0,
    paidIn: published("contributions-401k-new", 2023),
    paidOut: published("payouts-401k-ici", 2023),
    ...changes,
  };
}

async function openTables(page: Page) {
  await page.getByText("Year by year, as tables").click();
  await page.getByRole("table", { name: "Mix by year" }).waitFor();
}

async function readMarks(page: Page, selector: string, key: string) {
  return page.locator(selector).evaluateAll(
    (marks, name) =>
      marks.map((mark) => {
        const data = (mark as SVGElement).dataset;
        return { id: data[name]!, year: Number(data["year"]), value: Number(data["value"]) };
      }),
    key,
  );
}

/** Chart, flows and tables must all say what the oracle says. */
async function expectEverywhere(page: Page, wanted: PhaseInput) {
  const years = phaseOracle(wanted);
  const mix = Object.fromEntries(await readStudyTable(page, "Mix by year", "year"));
  const flow = Object.fromEntries(await readStudyTable(page, "Yearly flow by destination", "year"));
  expect(Object.keys(mix).length).toBe(years.length);
  years.forEach(({ reached, total, flow: net }, year) => {
    const there = Object.values(reached).reduce((all, value) => all + value, 0);
    const into = Object.values(net).reduce((all, value) => all + value, 0);
    expect(mix[year], `year ${year}`).toEqual({ ...reached, stays: total - there, total, into });
    if (year > 0) expect(flow[year], `flow of year ${year}`).toEqual(net);
  });
  for (const { id, year, value } of await readMarks(page, ".phase-mark", "node"))
    if (id.startsWith("to-")) expect(value, `${id} ${year}`).toBe(years[year]!.reached[id.slice(3)]);
  const bars = await readMarks(page, ".phase-bar", "flow");
  expect(bars.length).toBe((years.length - 1) * Object.keys(wanted.to).length);
  for (const { id, year, value } of bars) expect(value, `bar ${id} ${year}`).toBe(years[year]!.flow[id]);
  const words = await page
    .locator('[data-part="phase-words"] [data-unit="usdMillions"]')
    .evaluateAll((figures) => figures.map((figure) => Number((figure as HTMLElement).dataset["value"])));
  const last = years.at(-1)!;
  const sums = years.map((year) => Object.values(year.flow).reduce((all, value) => all + value, 0));
  const there = Object.values(last.reached).reduce((all, value) => all + value, 0);
  expect(words).toEqual([there, last.total, Math.max(...sums)]);
}

test("a link with a phase-in shows, in words, chart and tables, what another program computes", async () => {
  const { page, errors } = await open(LINK);
  await openTables(page);
  await expectEverywhere(page, input({}));
  await page.getByRole("radio", { name: "Money that is there already" }).check({ force: true });
  await page.getByRole("radio", { name: "Linear" }).check({ force: true });
  const paidIn = published("contributions-401k-total", 2023);
  await expectEverywhere(page, input({ way: "balances", curve: "linear", paidIn }));
  await page.getByRole("textbox", { name: "Growth a year" }).fill("4.5");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Paid out a year, in dollars" }).fill("1250.5");
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("out")).toBe("1250500");
  expect(new URL(page.url()).searchParams.get("growth")).toBe("450");
  await expectEverywhere(
    page,
    input({ way: "balances", curve: "linear", paidIn, growth: 450, paidOut: 1_250_500 }),
  );
  await page.getByRole("radio", { name: "The whole mix" }).check({ force: true });
  const marks = await readMarks(page, ".phase-mark", "node");
  const years = phaseOracle(
    input({ way: "balances", curve: "linear", paidIn, growth: 450, paidOut: 1_250_500 }),
  );
  years.forEach(({ total }, at) => {
    const ofYear = marks.filter(({ year }) => year === at);
    expect(ofYear.reduce((all, { value }) => all + value, 0)).toBe(total);
  });
  await page.getByRole("button", { name: "Use the published figures" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("out")).toBe(null);
  expectNoErrors(errors);
});

test("the first year above a record is said in words, at the bars and by a mark, and is the oracle's", async () => {
  const { page } = await open("/?to=bitcoin.800~gold.125~private-equity.250&study=years&years=8&curve=s");
  const above = page.locator('[data-part="phase-words"] [data-unit="years"]');
  await above.waitFor();
  const record = rawData.destinations.destinations
    .find(({ id }) => id === "bitcoin")!
    .absorption.find((entry) => entry.record)!.usdMillionsPerYear;
  const paidIn = published("contributions-401k-total", 2023);
  const to = { ...TO, bitcoin: 800 };
  const years = phaseOracle(input({ to, years: 8, way: "balances", paidIn }));
  const first = years.findIndex(({ flow }) => flow["bitcoin"]! > record);
  expect(first).toBeGreaterThan(0);
  expect(Number(await above.getAttribute("data-value"))).toBe(first);
  expect(await above.innerText()).toContain(`first in year ${first}`);
  const flow = page.locator('[data-destination="bitcoin"]');
  expect(Number(await flow.locator('[data-unit="years"]').getAttribute("data-value"))).toBe(first);
  expect(await flow.locator(".phase-above").count()).toBe(1);
  await above.click();
  await page.getByRole("dialog").locator(".source-list a").first().waitFor();
});

test("the slider by keyboard is one entry of the history, nothing is written in a drag, Back undoes it", async () => {
  const { page } = await open("/?study=years");
  const slider = page.getByRole("slider", { name: "Years of phase-in" });
  await slider.waitFor();
  const entries = () => page.evaluate(() => window.history.length);
  const before = await entries();
  await slider.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("years")).toBe("11");
  expect(await entries()).toBe(before + 1);
  await page.goBack();
  await expect.poll(() => slider.inputValue()).toBe("10");
  const box = (await slider.boundingBox())!;
  const x = (years: number) => box.x + 14 + ((box.width - 28) * years) / 30;
  await page.mouse.move(x(10), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(x(25), box.y + box.height / 2, { steps: 10 });
  expect(await slider.inputValue()).toBe("25");
  expect(new URL(page.url()).searchParams.get("years")).toBe(null);
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get("years")).toBe("25");
  expect(await entries()).toBe(before + 1);
  await page.getByRole("button", { name: "Years plus" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("years")).toBe("26");
  await page.getByRole("textbox", { name: "Number of years" }).fill("99");
  await page.keyboard.press("Enter");
  await expect.poll(() => slider.inputValue()).toBe("30");
  await page.getByText("30 years is the most.").waitFor();
});

test("the chart is read year by year with the keyboard, and its source card opens", async () => {
  const { page } = await open("/?study=years&years=12");
  const chart = page.getByRole("slider", { name: "Mix by year, from today to year 12" });
  await chart.waitFor();
  await chart.press("Home");
  expect(await chart.getAttribute("aria-valuetext")).toContain("Today");
  await chart.press("ArrowRight");
  expect(await chart.getAttribute("aria-valuetext")).toContain("Year 1, Bitcoin 9.06 billion dollars");
  expect(await page.locator(".phase-reading").getAttribute("data-year")).toBe("1");
  await chart.press("i");
  await page.getByRole("dialog", { name: "All money: Year 1" }).locator(".source-list a").first().waitFor();
});

test("check 1: every number of the panel opens a card with a source", async () => {
  const { page } = await open("/?study=years&years=3&to=bitcoin.900~other-crypto.100");
  await page.locator(".phase-words").waitFor();
  await openTables(page);
  await page.getByRole("radio", { name: "The whole mix" }).check({ force: true });
  const figures = page.locator(".phase .figure");
  const count = await figures.count();
  expect(count).toBeGreaterThan(40);
  for (let index = 0; index < count; index++) {
    await figures.nth(index).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator(".source-list a").first().waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }
});

const STATES: readonly [string, string][] = [
  ["a phase-in", "/?study=years"],
  ["new contributions, with tables open", LINK],
  ["at once", "/?study=years&years=0"],
  ["nothing published", "/?study=years&base=ira&way=contributions"],
];

test.each(STATES)("axe finds nothing in %s, light and dark", async (_, path) => {
  const { page, errors } = await open(path, { reducedMotion: "reduce" });
  await page.locator(".phase-words").waitFor();
  if (path === LINK) await openTables(page);
  await expectAccessible(page);
  expectNoErrors(errors);
});

test.each([
  ["320 px", { viewport: { width: 320, height: 640 } }, ""],
  ["200 % text on a phone", { viewport: { width: 390, height: 900 } }, "html{font-size:200%}"],
])("with %s the panel does not scroll the page sideways", async (_, options, css) => {
  const { page } = await open(LINK, options);
  await page.locator(".phase-words").waitFor();
  await addStyle(page, css);
  await openTables(page);
  await drawnInFull(page);
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(over).toBeLessThanOrEqual(0);
});

test("a broken file of payments is named in the panel, the page stays, and Try again works", async () => {
  const { page } = await open("/");
  let broken = true;
  await page.route(/flows-[^/]*\.json/, (route) =>
    broken ? route.fulfill({ body: "{" }) : route.continue(),
  );
  await page.getByRole("button", { name: "How fast?" }).click();
  const alert = page.locator('[data-part="phase-error"]');
  await alert.waitFor();
  expect(await alert.innerText()).toContain("flows.json");
  expect(page.url()).toContain(siteAddress());
  broken = false;
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.locator(".phase-words").waitFor();
});
