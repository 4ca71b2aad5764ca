import fc from "fast-check";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Scenario } from "../../src/domain/scenario";
import { encodeLink } from "../../src/state/scenarioLink";
import { fittedScenario } from "../support/arbitraries";
import { expectNoErrors, useBrowser } from "../support/browser";
import { oracle } from "../support/oracle";
import { rawData } from "../support/rawData";
import { download, readSheets, readSvgMarks } from "../support/readFiles";
import { expectRibbons, readRibbons } from "../support/readFlow";
import {
  choose,
  downloadCsv,
  goTo,
  readMarks,
  readTable,
  readWords,
  splitCsvLine,
} from "../support/readPage";
import { readStudyTable } from "../support/readStudies";

const open = useBrowser();
const RUNS = 200;
const EVERY_FILE = 10;
const EVERY_STUDY = 20;
const SWEPT = "gold";
const SEED = 8_700_000;

/** Per cent without the last bits, which depend on the order of a product and a quotient. */
function steady(percents: readonly number[]): readonly string[] {
  return percents.map((percent) => percent.toPrecision(12));
}

type Marks = Awaited<ReturnType<typeof readMarks>>;

/** Tiles, bars: each says what the oracle says, joined ones as a sum, and none is missing. */
function expectMarks(marks: Marks, rows: ReturnType<typeof oracle>["rows"], link: string) {
  const wanted = new Map(rows.map(({ id, before, after }) => [id, { before, after }]));
  const found = new Set<string>();
  for (const [id, value] of marks.single) {
    expect(value, `${id} in ${link}`).toEqual(wanted.get(id));
    found.add(id);
  }
  for (const { ids, value } of marks.joined) {
    expect(value, `${ids} in ${link}`).toBe(ids.reduce((all, id) => all + wanted.get(id)!.after, 0));
    for (const id of ids) found.add(id);
  }
  expect([...found].sort(), link).toEqual([...wanted.keys()].sort());
}

function expectCsv(file: string, rows: ReturnType<typeof oracle>["rows"], link: string) {
  const lines = file.split("\n");
  const header = lines.findIndex((line) => line.startsWith("node,"));
  const read = lines.slice(header + 1, -1).map((line) => splitCsvLine(line));
  expect(read.map(([id, , , , ...numbers]) => [id, ...numbers.map(Number)])).toEqual(
    rows.map(({ id, before, after, shareBefore, shareAfter }) => [
      id,
      before,
      after,
      after - before,
      shareBefore,
      shareAfter,
    ]),
  );
  expect(lines.find((line) => line.startsWith("# Link:"))).toBe(`# Link: ${link}`);
}

/** The workbook, the JSON and the picture of a scenario say what the oracle says. */
async function expectFiles(page: Page, wanted: ReturnType<typeof oracle>, shared: string, link: string) {
  const sheets = await readSheets((await download(page, "XLSX")).bytes);
  const mix = sheets.get("Mix")!.slice(1);
  expect(
    mix.map(([id, , , , before, after]) => [id, before, after]),
    link,
  ).toEqual(wanted.rows.map(({ id, before, after }) => [id, before, after]));
  const flows = sheets.get("Flows")!.slice(1);
  expect(
    flows.map(([from, , to, , value]) => ({ from, to, value })),
    link,
  ).toEqual(wanted.ribbons);
  const { outcome, link: written } = JSON.parse((await download(page, "JSON")).bytes.toString("utf8"));
  expect(written).toBe(shared);
  const { baseTotal, moved, shortfall, flows: ribbons } = outcome;
  expect({ baseTotal, moved, shortfall, ribbons }, link).toEqual({
    baseTotal: wanted.baseTotal,
    moved: wanted.moved,
    shortfall: wanted.shortfall,
    ribbons: wanted.ribbons,
  });
  for (const chart of ["Bars", "Treemap"]) {
    await choose(page, chart);
    expectMarks(readSvgMarks((await download(page, "SVG")).bytes.toString("utf8")), wanted.rows, link);
  }
}

/** What is asked further begins and ends at the same numbers: a comparison, a step of a sweep, the last year of a phase-in. */
async function expectStudies(page: Page, asked: Scenario, wanted: ReturnType<typeof oracle>, link: string) {
  if (wanted.moved === 0) return;
  await goTo(page, encodeLink({ ...asked, study: "compare" }));
  await page.getByLabel("Show what is the same too").check();
  const moved = page.locator('[data-row="moved"] [data-column="on-screen"] [data-value]').first();
  await expect.poll(() => moved.getAttribute("data-value"), { message: link }).toBe(String(wanted.moved));

  const others = Object.entries(asked.to).reduce(
    (all, [id, points]) => (id === SWEPT ? all : all + points),
    0,
  );
  const room = Math.min(500, 10_000 - others);
  await goTo(page, encodeLink({ ...asked, study: "sweep", sweep: SWEPT, measures: ["dollars"] }));
  // Where the other lines hold nearly all, there is no step for this one.
  if (room >= 50) {
    await page.getByText("All steps as a table").click();
    const steps = await readStudyTable(page, "All steps of the sweep", "step");
    const step = Math.max(...[...steps.keys()].map(Number).filter((each) => each <= room));
    const there = oracle(encodeLink({ ...asked, to: { ...asked.to, [SWEPT]: step } }), rawData);
    expect(steps.get(String(step))![`dollars.${SWEPT}`], `${step} in ${link}`).toBe(there.inflow[SWEPT] ?? 0);
  }

  const years = { years: 3, way: "balances", curve: "linear", growth: 0, paidIn: 0, paidOut: 0 } as const;
  await goTo(page, encodeLink({ ...asked, study: "years", ...years }));
  await page.getByText("Year by year, as tables").click();
  const last = (await readStudyTable(page, "Mix by year", "year")).get("3")!;
  for (const [id, value] of Object.entries(wanted.inflow))
    if (value > 0) expect(last[id], `${id} after three years of ${link}`).toBe(value);
}

test("check 51: treemap, bars, flow, table, words, cards, link, files, comparison, sweep and phase-in agree with an independent computation", async () => {
  const { page, errors } = await open("/?v=1&d=2025-q1");
  const scenarios = fc.sample(fittedScenario, { numRuns: RUNS, seed: SEED });
  for (const scenario of scenarios) {
    const asked = {
      ...scenario,
      chart: "treemap",
      flow: "leaf",
      show: "after",
      focus: null,
      effect: "off",
      study: "none",
    } as const;
    const link = encodeLink(asked) || "?";
    const wanted = oracle(link, rawData);
    await goTo(page, link);
    expectMarks(await readMarks(page, "#chart .treemap .tile"), wanted.rows, link);

    const { figures } = await readWords(page);
    const money = figures.filter(({ unit }) => unit === "usdMillions").map(({ value }) => value);
    if (wanted.moved > 0) {
      const wantedBp = (wanted.moved * 10_000) / wanted.baseTotal;
      expect(Math.abs(figures[0]!.value - wantedBp), link).toBeLessThan(wanted.shortfall > 0 ? 1e-6 : 1.01);
      expect(money.slice(0, 1 + wanted.reached.length), link).toEqual([
        wanted.moved,
        ...Object.values(wanted.inflow).filter((value) => value > 0),
      ]);
    }
    expect(money.at(-1), link).toBe(wanted.baseTotal);
    const percents = wanted.reached.flatMap(({ percent }) => (percent === null ? [] : [percent]));
    const said = figures.filter(({ unit }) => unit === "pct").map(({ value }) => value);
    expect(steady(said), link).toEqual(steady(percents));
    const cards = await page
      .locator(".card-percent")
      .evaluateAll((found) => found.map((card) => Number((card as HTMLElement).dataset.value)));
    expect(steady(cards), link).toEqual(steady(percents));
    const missing = page.locator('[data-part="shortfall"]');
    expect(await missing.count(), link).toBe(wanted.shortfall > 0 ? 1 : 0);
    if (wanted.shortfall > 0) expect(Number(await missing.getAttribute("data-value"))).toBe(wanted.shortfall);

    await goTo(page, encodeLink({ ...asked, chart: "bars" }));
    await page.locator(".bars").waitFor();
    expectMarks(await readMarks(page, "#chart .bars [data-node]"), wanted.rows, link);
    await goTo(page, encodeLink({ ...asked, chart: "flow" }));
    await page.locator(wanted.moved === 0 ? ".flow-nothing" : ".flow").waitFor();
    expectRibbons(await readRibbons(page), wanted, link);
    const ends = new Map((await readMarks(page, ".flow [data-node]")).single);
    const moving = wanted.rows.filter(({ before, after }) => before !== after);
    expect(ends, link).toEqual(new Map(moving.map(({ id, before, after }) => [id, { before, after }])));
    await goTo(page, encodeLink({ ...asked, chart: "table" }));
    expect(await readTable(page), link).toEqual(wanted.rows);

    const shared = await page.getByRole("textbox", { name: "Link", exact: true }).inputValue();
    expect(oracle(new URL(shared).search, rawData), link).toEqual(wanted);
    expect(shared.length).toBeLessThan(2000);
    expectCsv(await downloadCsv(page), wanted.rows, shared);
    // Pictures and workbooks take longer to make: some of the scenarios are enough.
    if (scenarios.indexOf(scenario) % EVERY_FILE === 0) await expectFiles(page, wanted, shared, link);
    if (scenarios.indexOf(scenario) % EVERY_STUDY === 0) await expectStudies(page, asked, wanted, link);
  }
  expectNoErrors(errors);
});
