import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { choose, readTable } from "../support/readPage";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const FAULTY = "label,amount_usd\nS&P 500 Index,120000\nTarget Retirement 2045,fifty\nMy thing,=1+1";
const MENDED = "label,amount_usd\nS&P 500 Index,120000\nTarget Retirement 2045,50001\nMy thing,29999";
const MIX =
  "120000.us-large-stocks.S.26P_500_Index~50001.target-date.Target_Retirement_2045~29999.stable-value.My_thing";

async function openDialog(page: Page) {
  await page.getByLabel("Whose money").selectOption({ label: "Use my own plan…" });
  await page.getByRole("dialog").waitFor();
}

async function check(page: Page, text: string) {
  await page.getByLabel("Holdings, one a line").fill(text);
  await page.getByRole("button", { name: "Check" }).click();
}

async function openFile(page: Page, name: string, buffer: Buffer) {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
}

async function rowsOf(page: Page) {
  await choose(page, "Table");
  return (await readTable(page)).map(({ id, before, after }) => [id, before, after]);
}

const ROWS = [
  ["own-1", 120_000, 114_000],
  ["own-2", 50_001, 47_501],
  ["own-3", 29_999, 28_499],
  ["to-bitcoin", 0, 2_500],
  ["to-gold", 0, 2_500],
  ["to-private-equity", 0, 5_000],
];

test("a plan is pasted, mended where it says, its classes confirmed, and is the base in whole dollars everywhere", async () => {
  const { page, errors } = await open("/");
  await openDialog(page);
  await check(page, FAULTY);
  const faults = page.locator('[data-part="plan-faults"] li');
  await faults.first().waitFor();
  expect(
    await faults.evaluateAll((all) => all.map((each) => Object.values((each as HTMLElement).dataset))),
  ).toEqual([
    ["3", "amount", "not-dollars"],
    ["4", "amount", "formula"],
  ]);
  expect(await faults.first().innerText()).toContain("Line 3, amount");
  await check(page, MENDED);
  const last = page.getByLabel("Class of My thing, line 4");
  expect(await last.inputValue()).toBe("not-broken-down");
  expect(await page.getByLabel("Class of Target Retirement 2045, line 3").inputValue()).toBe("target-date");
  await last.selectOption("stable-value");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Use this plan" }).click();
  await page.locator('svg.treemap [data-node="own-1"]').waitFor();
  expect(new URL(page.url()).searchParams.get("base")).toBe("own");
  expect(await page.locator('[data-part="words"]').innerText()).toContain("$10,000 changes hands");
  expect(await rowsOf(page)).toEqual(ROWS);
  for (const chart of ["Treemap", "Bars", "Flow", "Table"]) {
    await choose(page, chart);
    await page.locator('.chart-room [data-unit="usd"]').first().waitFor();
    expect(await page.locator('[data-unit="usdMillions"]').count(), chart).toBe(0);
  }
  await page.getByRole("button", { name: "Source of My thing" }).click();
  expect(await page.getByRole("dialog").innerText()).toContain("Your own plan, as you gave it");
  await page.keyboard.press("Escape");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  const csv = await readFile((await (await saved).path())!, "utf8");
  expect(csv).toContain(
    "node,label,class,basis,before_usd,after_usd,change_usd,share_before_bp,share_after_bp\n",
  );
  expect(csv).toContain("own-3,My thing,stable-value,own,29999,28499,-1500,");
  for (const name of ["By which route?", "How fast?", "What would it do to prices?"]) {
    await page.getByRole("button", { name }).click();
    await page.locator('[data-part="market-only"]').waitFor();
  }
  await page.getByRole("button", { name: "How much?" }).click();
  await page.locator(".sweep-values").waitFor();
  expect(await page.locator('[data-unit="usdMillions"]').count()).toBe(0);
  await page.reload();
  expect(await rowsOf(page)).toEqual(ROWS);
  await expectAccessible(page);
  expectNoErrors(errors);
  await page.context().close();
});

test("a link has the plan only when it is asked to, and says where it is not", async () => {
  const { page, errors } = await open("/?base=own&to=gold.700");
  expect(await page.locator('[data-part="link-notice"] [data-key="base"]').innerText()).toContain(
    "not in this browser",
  );
  expect(new URL(page.url()).searchParams.get("base")).toBe("401k");
  expect(new URL(page.url()).searchParams.get("to")).toBe("gold.700");
  await page.context().close();
  const carried = await open(`/?base=own&mix=${MIX}`);
  expect(await rowsOf(carried.page)).toEqual(ROWS);
  expect(new URL(carried.page.url()).searchParams.get("mix")).toBe(MIX);
  expect(await carried.page.evaluate(() => localStorage.getItem("nestshift-own-plan"))).toBeNull();
  await openDialog(carried.page);
  await carried.page.getByRole("button", { name: "Keep it in this browser" }).click();
  await carried.page.getByText("It is kept in this browser, and nowhere else.").waitFor();
  await carried.page.getByLabel("Put the plan into the link").uncheck();
  expect(new URL(carried.page.url()).searchParams.has("mix")).toBe(false);
  const saved = carried.page.waitForEvent("download");
  await carried.page.getByRole("button", { name: "Save the plan as JSON" }).click();
  const file = await readFile((await (await saved).path())!);
  await openFile(carried.page, "plan.json", file);
  await carried.page
    .locator('[data-part="plan-found"]')
    .getByText("Every class is as you gave it.")
    .waitFor();
  await carried.page.getByRole("button", { name: "Use this plan" }).click();
  await carried.page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await rowsOf(carried.page)).toEqual(ROWS);
  await carried.page.goBack();
  await openDialog(carried.page);
  await carried.page.getByRole("button", { name: "Remove it from this browser" }).click();
  await carried.page.waitForURL(/base=401k|\/$/);
  expect(await carried.page.evaluate(() => localStorage.getItem("nestshift-own-plan"))).toBeNull();
  expectNoErrors([...errors, ...carried.errors]);
  await carried.page.context().close();
});

test("what is no plan is refused in words; a browser that keeps nothing still shows the plan", async () => {
  const { page, errors } = await open("/");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error("refused");
    };
  });
  await openDialog(page);
  const refused = page.locator('[data-part="plan-refused"]');
  const files: readonly (readonly [string, Buffer])[] = [
    ["binary", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ["spreadsheet", Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ["empty", Buffer.from("\n")],
  ];
  const folder = await mkdtemp(join(tmpdir(), "nestshift-own-"));
  await writeFile(join(folder, "big.csv"), Buffer.alloc(50_000_000, "a,1\n"));
  await page.locator("input[type=file]").setInputFiles(join(folder, "big.csv"));
  await page.locator('[data-part="plan-refused"][data-reason="too-big"]').waitFor();
  await rm(folder, { recursive: true });
  for (const [reason, buffer] of files) {
    await openFile(page, "plan.csv", buffer);
    await page.locator(`[data-part="plan-refused"][data-reason="${reason}"]`).waitFor();
  }
  await openFile(page, "plan.csv", Buffer.from("\ufefflabel,amount\nGröße,5", "utf16le"));
  await page.locator('[data-part="plan-cleaned"]').waitFor();
  expect(await refused.count()).toBe(0);
  expect(await page.locator('[data-part="plan-cleaned"]').innerText()).toContain("UTF-16");
  await page.getByRole("button", { name: "Use this plan" }).click();
  await page.locator('[data-part="plan-unkept"]').waitFor();
  await page.keyboard.press("Escape");
  expect((await rowsOf(page))[0]).toEqual(["own-1", 5, 5]);
  expectNoErrors(errors);
  await page.context().close();
});

test("by keyboard alone, at 320 px and with text at 200 %, nothing runs off to the side", async () => {
  const { page } = await open("/", { viewport: { width: 320, height: 800 } });
  await openDialog(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("plan-text");
  await page.keyboard.insertText(MENDED);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator('[data-part="plan-found"]').waitFor();
  for (const size of ["100%", "200%"]) {
    await page.evaluate((font) => (document.documentElement.style.fontSize = font), size);
    expect(
      await page.evaluate(() => {
        const body = document.querySelector(".dialog-body")!;
        return [document.documentElement.scrollWidth, body.scrollWidth - body.clientWidth];
      }),
      size,
    ).toEqual([320, 0]);
  }
  await page.getByRole("button", { name: "Use this plan" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator('.bars [data-node="own-1"]').waitFor();
  await page.context().close();
});

test("10,000 holdings are drawn on canvas, the table names them page by page, and they are swept and compared", async () => {
  const { page, errors } = await open("/");
  await openDialog(page);
  const lines = Array.from({ length: 10_000 }, (_, n) => `Bond ${n},${Math.round(1e7 / (n + 1)) + 1},bonds`);
  await openFile(page, "plan.csv", Buffer.from(["label,amount_usd,class", ...lines].join("\n")));
  await page.locator('[data-part="plan-found"]').getByText("10,000 holdings").waitFor();
  await page.getByRole("button", { name: "Use this plan" }).click();
  await page.locator("canvas.treemap-canvas").waitFor();
  const tile = page.locator(".canvas-tile");
  await tile.focus();
  expect(await tile.getAttribute("aria-label")).toMatch(/^Bond 0, \$/);
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Bond 1,"));
  await page.keyboard.press("i");
  await page.getByRole("dialog").getByText("Bond 1").first().waitFor();
  await page.keyboard.press("Escape");
  const first = await rowsOf(page);
  expect(first).toHaveLength(200);
  await page
    .getByRole("navigation", { name: "Mix before and after" })
    .getByRole("button", { name: "Next" })
    .click();
  await page.locator('tr[data-node="own-201"]').waitFor();
  const valueOf = (mark: string) => page.locator(mark).first().getAttribute("data-value");
  await page.getByRole("button", { name: "How much?" }).click();
  await page.locator(".sweep-more summary").click();
  const moved = await valueOf('[data-step="500"] td[data-unit="usd"]');
  expect(Number(moved)).toBeGreaterThan(0);
  expect(await valueOf('.headline [data-unit="usd"]')).toBe(moved);
  await page.getByRole("button", { name: "Compare proposals" }).click();
  await page.locator('[data-column="on-screen"] canvas').waitFor();
  expect(await valueOf('[data-row="moved"] [data-column="on-screen"] [data-value]')).toBe(moved);
  await page.getByLabel("Show what is the same too").check();
  const kept = '[data-row="row own-1"] [data-column="on-screen"] [data-value]';
  expect(Number(await valueOf(kept))).toBe(first[0]![2]);
  const pages = page.getByRole("navigation", { name: "Each holding, after the move" });
  await pages.getByRole("button", { name: "Next" }).click();
  await page.locator('[data-row="row own-201"]').waitFor();
  expect(await page.locator('[data-row="row own-1"]').count()).toBe(0);
  expectNoErrors(errors);
  await page.context().close();
});
