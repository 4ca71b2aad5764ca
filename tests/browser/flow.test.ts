import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeLink } from "../../src/state/scenarioLink";
import { fittedScenario } from "../support/arbitraries";
import { addStyle, drawnInFull, expectNoErrors, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { slider } from "../support/lines";
import { oracle } from "../support/oracle";
import { rawData } from "../support/rawData";
import { expectRibbons, readRibbons } from "../support/readFlow";
import { nodesOf, readLink } from "../support/readLink";
import { choose, goTo, readTable } from "../support/readPage";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const RUNS = 30;
const SEED = 435_000;
const NAMED = [
  "?base=dc~ira&to=bitcoin.100~gold.50&from=ira-deposits.5000~401k-bonds.5000",
  "?to=bitcoin.5000&from=401k-money.10000",
  "?base=401k-bonds&to=gold.10000",
  "?base=us-retirement&to=bitcoin.1",
];

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** All flows of the table under the chart, those too thin to draw among them. */
async function readFlowTable(page: Page) {
  const table = page.getByRole("table", { name: "Flows from source to destination" });
  if (!(await table.isVisible())) await page.getByText("Every flow as a table").click();
  await table.waitFor();
  return table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => {
      const [from, to] = (row as HTMLElement).dataset.flow!.split("~");
      const cells = [...row.querySelectorAll<HTMLElement>("td[data-value]")];
      const [value, share] = cells.map((cell) => Number(cell.dataset.value));
      return { from: from!, to: to!, value: value!, share: share!, said: cells[0]!.innerText };
    }),
  );
}

function isEstimate(link: string, leaf: string): boolean {
  const { basis } = nodesOf(rawData, readLink(link, rawData).release).find(({ id }) => id === leaf)!;
  return !["published", "derived"].includes(basis);
}

function focusedMark(page: Page) {
  return page.evaluate(() => document.activeElement?.getAttribute("data-mark") ?? null);
}

test("check 13: ribbons sum to half of all changes, end as the table says, and each has a name and takes the focus", async () => {
  const { page, errors } = await open("/?chart=flow");
  const random = fc
    .sample(fittedScenario, { numRuns: RUNS, seed: SEED })
    .map((scenario) => encodeLink({ ...scenario, chart: "flow", flow: "leaf" }));
  for (const link of [...NAMED.map((query) => `${query}&chart=flow`), ...random]) {
    const wanted = oracle(link, rawData);
    await goTo(page, link);
    await page.locator(wanted.moved === 0 ? ".flow-nothing" : ".flow").waitFor();
    const ribbons = await readRibbons(page);
    expectRibbons(ribbons, wanted, link);
    for (const { name, isFocusable } of ribbons) {
      expect(isFocusable, link).toBe(true);
      expect(name, link).toMatch(/ to .+: (about )?(\$|under |0?\.?\d)/);
      expect(name, link).not.toMatch(/NaN|undefined|\$0\b/);
    }
    expect(await page.locator('.flow [tabindex="0"]').count(), link).toBe(wanted.moved === 0 ? 0 : 1);
    if (wanted.moved > 0) {
      const table = await readFlowTable(page);
      expect(
        table.map(({ from, to, value }) => ({ from, to, value })),
        link,
      ).toEqual(wanted.ribbons);
      expect(sum(table.map(({ share }) => share))).toBe(10_000);
      for (const { from, said } of table)
        expect(said.startsWith("about "), `${link} ${from}`).toBe(isEstimate(link, from));
    }
    await choose(page, "Table");
    const changes = (await readTable(page)).map(({ before, after }) => Math.abs(after - before));
    expect(sum(ribbons.map(({ value }) => value)), link).toBe(sum(changes) / 2);
  }
  expectNoErrors(errors);
});

test("by class, ribbons begin at classes and sum to the same; Back undoes the choice", async () => {
  const { page } = await open("/?chart=flow");
  await page.locator(".flow").waitFor();
  await page.getByRole("radio", { name: "Asset classes" }).check({ force: true });
  await expect.poll(() => new URL(page.url()).searchParams.get("flow")).toBe("class");
  const ribbons = await readRibbons(page);
  expect(sum(ribbons.map(({ value }) => value))).toBe(435_000);
  const targetDate = page.locator('[data-class="target-date"]');
  expect(Number(await targetDate.getAttribute("data-before"))).toBe(3_075_450);
  expect(
    Number(await targetDate.getAttribute("data-before")) -
      Number(await targetDate.getAttribute("data-value")),
  ).toBe(153_772);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator('[data-from="401k-hybrid"]').first().waitFor();
});

describe("the flow by keyboard", () => {
  test.each([
    ["401(k) plans", "/?chart=flow", 1440],
    ["all retirement assets by class on a phone", "/?base=us-retirement&chart=flow&flow=class", 360],
  ])("arrows alone reach every ribbon and end of %s", async (_, path, width) => {
    const { page } = await open(path, { viewport: { width, height: 900 } });
    await page.locator(".flow").waitFor();
    const marks = await page
      .locator(".flow [data-mark]")
      .evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark")!));
    const reached = new Set<string>();
    const waiting = [marks[0]!];
    while (waiting.length > 0) {
      const from = waiting.pop()!;
      if (reached.has(from)) continue;
      reached.add(from);
      for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
        await page.locator(`[data-mark="${from}"]`).focus();
        await page.keyboard.press(key);
        waiting.push((await focusedMark(page))!);
      }
    }
    expect([...reached].sort()).toEqual([...marks].sort());
    await page.context().close();
  });

  test("Enter and i open the card of a ribbon with the sources of both ends; Escape brings the focus back", async () => {
    const { page, errors } = await open("/?chart=flow");
    await drawnInFull(page); // what arrives late may move the chart, and a chart that moves has no tooltip
    await page.locator('[data-node="401k-hybrid"]').focus();
    await page.keyboard.press("ArrowRight");
    expect(await focusedMark(page)).toBe("401k-hybrid~bitcoin");
    await page.getByRole("tooltip").waitFor();
    for (const key of ["Enter", "i"]) {
      await page.keyboard.press(key);
      const card = page.getByRole("dialog");
      await card.waitFor();
      const text = (await card.innerText()).replace(/\s+/g, " ");
      expect(text).toContain("From 401(k) hybrid mutual funds (target-date and balanced) to Bitcoin");
      expect(text).toContain("Investment Company Institute");
      expect(text).toContain("Share of it that goes to Bitcoin");
      expect(await card.locator(".source-list li").count()).toBeGreaterThan(1);
      expect(await card.locator(".card-figure").getAttribute("data-value")).toBe("17500");
      await page.keyboard.press("Escape");
      await card.waitFor({ state: "detached" });
      expect(await focusedMark(page)).toBe("401k-hybrid~bitcoin");
    }
    await page.keyboard.press("ArrowRight");
    expect(await focusedMark(page)).toBe("to bitcoin");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("dialog").innerText()).toContain("Money to Bitcoin");
    expectNoErrors(errors);
    await page.context().close();
  });

  test("check 1: every ribbon and end opens its card, or the list of thin ribbons, with the key i", async () => {
    const { page, errors } = await open("/?chart=flow&flow=class&unit=share&color=basis");
    await page.locator(".flow").waitFor();
    const marks = page.locator(".flow [data-mark]");
    const count = await marks.count();
    expect(count).toBeGreaterThan(20);
    for (let index = 0; index < count; index++) {
      const mark = marks.nth(index);
      await mark.focus();
      await page.keyboard.press("i");
      const card = page.getByRole("dialog");
      await card.waitFor();
      const isJoined = (await mark.getAttribute("data-joined")) !== null;
      const items = card.locator(isJoined ? "[data-from]" : ".source-list li");
      await expect.poll(() => items.count(), { message: `mark ${index}` }).toBeGreaterThan(0);
      // A dialog listens to keys once it is drawn: as a person does, press again where it is still there.
      const left = async () => {
        if (await card.count()) await page.keyboard.press("Escape");
        return card.count();
      };
      await expect.poll(left, { message: `mark ${index}` }).toBe(0);
    }
    expectNoErrors(errors);
    await page.context().close();
  });

  test("thin ribbons open as a list, and each of them its card", async () => {
    const { page } = await open("/?chart=flow", { viewport: { width: 360, height: 900 } });
    const joined = page.locator('.flow [data-joined][data-to="gold"]');
    const ids = (await joined.getAttribute("data-joined"))!.split(" ");
    const value = Number(await joined.getAttribute("data-value"));
    await joined.focus();
    await page.keyboard.press("Enter");
    const rows = page.getByRole("dialog").locator("[data-from]");
    await rows.first().waitFor();
    const read = await rows.evaluateAll((all) => all.map((row) => ({ ...(row as HTMLElement).dataset })));
    expect(read.map(({ from }) => from)).toEqual(ids);
    expect(sum(read.map((row) => Number(row.value)))).toBe(value);
    await rows.first().getByRole("button").click();
    await page.getByRole("dialog", { name: /^From .* to Gold$/ }).waitFor();
    await page.context().close();
  });
});

test("a tooltip comes on hover and touch, can be hovered, closes with Escape, stays inside", async () => {
  const phone = { viewport: { width: 320, height: 700 }, hasTouch: true };
  const { page } = await open("/?chart=flow", phone);
  const tooltip = page.locator(".tooltip");
  for (const selector of ['[data-node="401k-hybrid"]', '[data-node="to-private-equity"]']) {
    const mark = page.locator(`.flow ${selector}`);
    await mark.evaluate((one) => one.scrollIntoView({ block: "center", behavior: "instant" }));
    await drawnInFull(page); // a scroll that is still going on would close the tooltip
    await mark.hover();
    await tooltip.waitFor();
    const box = (await tooltip.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(700);
    await page.mouse.move(box.x + box.width / 2, box.y + 10, { steps: 4 });
    expect(await tooltip.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await tooltip.waitFor({ state: "detached" });
    await page.mouse.move(0, 0);
  }
  const ribbon = page.locator('[data-from="401k-equity-us-large"][data-to="private-equity"]');
  await ribbon.evaluate((one) => one.scrollIntoView({ block: "center", behavior: "instant" }));
  await drawnInFull(page); // a scroll that is still going on would close the tooltip
  const place = await ribbon.locator("path").evaluate((path) => {
    const shape = path as SVGPathElement;
    const matrix = shape.getScreenCTM()!;
    const box = shape.getBBox();
    return { x: matrix.e + box.x + 4, y: matrix.f + shape.getPointAtLength(0).y + 6 };
  });
  await page.touchscreen.tap(place.x, place.y);
  await tooltip.waitFor();
  expect(await tooltip.innerText()).toContain("Large US companies to Private equity");
  await tooltip.getByRole("button", { name: "Source of Private equity" }).tap();
  expect(await page.getByRole("dialog").innerText()).toContain("Money to Private equity");
});

test("a drag is drawn while it lasts, heights follow the money, and the focus stays on its ribbon", async () => {
  const { page } = await open("/?chart=flow&to=bitcoin.100~gold.100");
  const heightOf = () =>
    page
      .locator('[data-node="to-gold"] .flow-bar')
      .evaluate((bar) => Number((bar as SVGRectElement).getAttribute("height")));
  const before = await heightOf();
  await page.locator('[data-from="401k-hybrid"][data-to="gold"]').focus();
  const drafted = await slider(page, "Gold").evaluate((element) => {
    const input = element as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(input, "300");
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return window.history.length;
  });
  await expect.poll(heightOf).toBeCloseTo(before * 1.5, 3);
  expect(await page.evaluate(() => window.history.length)).toBe(drafted);
  expect(await focusedMark(page)).toBe("401k-hybrid~gold");
});

test("nothing moves is said in words, and a first step is offered", async () => {
  const { page, errors } = await open("/?chart=flow&to=");
  await page.getByText("Nothing moves, so there is no flow to draw.").waitFor();
  expect(await page.locator("[data-to]").count()).toBe(0);
  await page.getByRole("button", { name: "Move 1%" }).click();
  await page.locator(".flow").waitFor();
  expectNoErrors(errors);
});

test("Back while a card is open closes it: its figure may be gone", async () => {
  const { page, errors } = await open("/?chart=flow");
  await goTo(page, "?chart=flow&base=ira");
  await page.locator('[data-from="ira-deposits"]').first().focus();
  await page.keyboard.press("i");
  await page.locator(".card-figure").waitFor();
  await page.goBack();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator('[data-from="401k-hybrid"]').first().waitFor();
  expectNoErrors(errors);
});

test("before, after and both are not offered beside a flow", async () => {
  const { page } = await open("/?chart=flow");
  await page.locator(".flow").waitFor();
  expect(await page.getByRole("radio", { name: "Before" }).count()).toBe(0);
  await choose(page, "Bars");
  expect(await page.getByRole("radio", { name: "Before" }).count()).toBe(1);
});

test.each([
  ["320 px", { viewport: { width: 320, height: 640 } }, ""],
  ["200 % text", { viewport: { width: 1280, height: 900 } }, "html{font-size:200%}"],
  ["forced colours", { viewport: { width: 768, height: 900 }, forcedColors: "active" as const }, ""],
])("with %s the flow fits, and no label leaves the chart or touches another", async (_, options, css) => {
  const { page } = await open("/?chart=flow&to=infrastructure.100~private-credit.100~gold.100", options);
  await addStyle(page, css);
  await page.locator(".flow").waitFor();
  const faults = () =>
    page.evaluate(() => {
      const chart = document.querySelector(".flow")!.getBoundingClientRect();
      const texts = [...document.querySelectorAll(".flow text")].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const outside = texts.filter(({ box }) => box.left < chart.left - 1 || box.right > chart.right + 1);
      const touching = texts.filter(({ box }, index) =>
        texts
          .slice(index + 1)
          .some(
            (other) =>
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 4,
          ),
      );
      const over = document.documentElement.scrollWidth - window.innerWidth;
      return [...outside, ...touching].map(({ words }) => words).concat(over > 0 ? [`${over} px over`] : []);
    });
  await expect.poll(faults).toEqual([]);
});

const STATES: [string, string, ((page: Page) => Promise<unknown>)?][] = [
  ["default", "/?chart=flow"],
  ["by class, all money", "/?chart=flow&flow=class&base=us-retirement"],
  ["nothing moves", "/?chart=flow&to="],
  ["table", "/?chart=flow", (page) => page.getByText("Every flow as a table").click()],
  ["tooltip", "/?chart=flow", (page) => page.locator('[data-node="to-gold"]').hover()],
];

test.each(STATES)("axe finds nothing in the flow's state %s, light and dark", async (_, path, act) => {
  const { page } = await open(path, { reducedMotion: "reduce" });
  await page.locator(".flow-panel").waitFor();
  await act?.(page);
  await expectAccessible(page);
});
