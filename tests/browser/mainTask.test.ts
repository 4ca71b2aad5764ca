import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "../support/browser";
import { slider, thumbAt } from "../support/lines";
import { expectTaskLink, expectTaskResult, TASK_BASE, TASK_PAGE } from "../support/mainTask";

const open = useBrowser();

type Role = Parameters<Page["getByRole"]>[0];

/** Whether a control has the focus. */
function has(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

/** Goes on by Tab until a control has the focus; never more than once around the page. */
async function tabTo(page: Page, role: Role, name: string): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  for (let stops = 0; stops < 300; stops++) {
    await page.keyboard.press("Tab");
    if ((await control.count()) === 1 && (await has(control))) return;
  }
  throw new Error(`Tab does not reach the ${role} ${name}`);
}

/** A finger that takes the thumb of a line and moves it to the side. */
async function dragTouch(page: Page, name: string, by: number): Promise<void> {
  const line = slider(page, name);
  await line.evaluate((input) => input.scrollIntoView({ block: "center", behavior: "instant" }));
  const { x, y } = await thumbAt(page, name, Number(await line.inputValue()));
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove", at: number) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x: at, y }] });
  await touch("touchStart", x);
  for (let step = 1; step <= 10; step++) await touch("touchMove", x + (by * step) / 10);
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test("check 52: the main task is done by keyboard only", async () => {
  const { page, errors } = await open("/", TASK_PAGE);
  await tabTo(page, "radio", "Treemap");
  await pressTimes(page, "ArrowRight", 3);
  await tabTo(page, "combobox", "Whose money");
  await pressTimes(page, "ArrowDown", 2);
  await tabTo(page, "slider", "Bitcoin");
  await pressTimes(page, "ArrowLeft", 5);
  await tabTo(page, "textbox", "Gold percent");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await tabTo(page, "button", "Private equity plus");
  await pressTimes(page, "Space", 5);
  await expectTaskResult(page);
  await tabTo(page, "button", "Copy link");
  await page.keyboard.press("Enter");
  await expectTaskLink(page);
  expectNoErrors(errors);
});

test("the main task is done in the table only, by its fields", async () => {
  const { page, errors } = await open("/?chart=table", TASK_PAGE);
  await tabTo(page, "combobox", "Whose money");
  await pressTimes(page, "ArrowDown", 2);
  const shares = page.getByRole("table", { name: "Set the shares" });
  for (const [name, percent] of [
    ["Bitcoin", "0.75"],
    ["Gold", "2"],
    ["Private equity", "3"],
  ] as const) {
    const field = shares.getByRole("textbox", { name: `Share for ${name}`, exact: true });
    await field.focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(percent);
    await page.keyboard.press("Enter");
    await expect.poll(() => field.inputValue()).toBe(percent);
  }
  await expectTaskResult(page);
  await tabTo(page, "button", "Copy link");
  await page.keyboard.press("Enter");
  await expectTaskLink(page);
  expectNoErrors(errors);
});

test("the main task is done by touch only, and Undo takes back a slip", async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page, errors } = await open("/", { ...TASK_PAGE, ...phone });
  const tapTimes = async (name: string, times: number) => {
    for (let time = 0; time < times; time++) await page.getByRole("button", { name, exact: true }).tap();
  };
  // The list itself is drawn by the phone.
  await page.getByRole("combobox", { name: "Whose money" }).selectOption(TASK_BASE);
  const bitcoin = slider(page, "Bitcoin");
  const before = await bitcoin.inputValue();
  await dragTouch(page, "Bitcoin", 120);
  await expect.poll(() => bitcoin.inputValue()).not.toBe(before);
  await tapTimes("Undo", 1);
  await expect.poll(() => bitcoin.inputValue()).toBe(before);
  await tapTimes("Bitcoin minus", 5);
  await page.getByRole("textbox", { name: "Gold percent", exact: true }).tap();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("2");
  await page.keyboard.press("Enter");
  await tapTimes("Private equity plus", 5);
  await page.getByRole("radio", { name: "Table", exact: true }).tap();
  await expectTaskResult(page);
  await tapTimes("Copy link", 1);
  await expectTaskLink(page);
  expectNoErrors(errors);
});

test("the main task is done by what a screen reader names, without a pointer", async () => {
  const { page, errors } = await open("/", TASK_PAGE);
  const named = (role: Role, name: string | RegExp) => page.getByRole(role, { name, exact: true });
  await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
  await named("combobox", "Whose money").selectOption(TASK_BASE);
  await named("heading", /^Move 5% of America’s DC plans and IRAs/).waitFor();
  const bitcoin = named("group", "Redirect to").getByRole("slider", { name: "Bitcoin", exact: true });
  for (let time = 0; time < 5; time++) await bitcoin.press("ArrowLeft");
  await expect
    .poll(() => bitcoin.getAttribute("aria-valuetext"))
    .toMatch(/^0\.75 percent, \d+ billion dollars$/);
  await named("textbox", "Gold percent").fill("2");
  await named("textbox", "Gold percent").press("Enter");
  const more = named("button", "Private equity plus");
  for (let time = 0; time < 5; time++) await more.press("Enter");
  const said = page.getByRole("main").getByRole("status").filter({ hasText: "Move 5.75%" });
  await said.waitFor();
  await named("radio", "Table").press("Space");
  await expectTaskResult(page);
  await named("button", "Copy link").press("Enter");
  await page.getByRole("status").filter({ hasText: "Link copied." }).waitFor();
  await expectTaskLink(page);
  expectNoErrors(errors);
});

test("check 38: three per cent from bonds to gold, in the table by keyboard and on the page by mouse, is one link", async () => {
  const { page, errors } = await open("/?chart=table&to=", TASK_PAGE);
  const linkOf = (one: Page) => one.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  const table = page.getByRole("table", { name: "Set the shares" });
  await tabTo(page, "combobox", "Taken from");
  await page.keyboard.type("Bonds");
  await tabTo(page, "textbox", "Share for Gold");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  expect(await table.getByRole("textbox", { name: "Share for Gold", exact: true }).inputValue()).toBe("3");
  await page.getByRole("heading", { name: /^Move 3%/ }).waitFor();

  const mouse = (await open("/?chart=table&to=")).page;
  await mouse.getByRole("combobox", { name: "Taken from" }).selectOption("Bonds only");
  const plus = mouse.getByRole("button", { name: "Gold plus", exact: true });
  for (let time = 0; time < 30; time++) await plus.click();
  await mouse.getByRole("heading", { name: /^Move 3%/ }).waitFor();
  const link = await linkOf(mouse);
  expect(new URL(link).searchParams.get("to")).toBe("gold.300");
  expect(new URL(link).searchParams.get("from")).toMatch(/bonds/);
  await expect.poll(() => linkOf(page)).toBe(link);
  await mouse.context().close();
  expectNoErrors(errors);
});
