import { expect, test } from "vitest";
import { addStyle, expectNoErrors, useBrowser } from "../support/browser";
import { field, LINE_NAMES, readLines, slider, thumbAt } from "../support/lines";

const open = useBrowser();
const WHOLE = 10_000;

/** A repeatable stream of numbers from 0 to below 1. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

type Page = Awaited<ReturnType<typeof open>>["page"];

interface Gesture {
  readonly act: "lock" | "drag" | "plus" | "minus";
  readonly name: string;
  readonly points: number;
}

/** Makes gestures as a person's would arrive, and reads all lines after each, in one visit to the page. */
async function make(page: Page, gestures: readonly Gesture[]) {
  return page.evaluate(async (asked) => {
    const labelled = (label: string) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)!;
    const sliders = () => [...document.querySelectorAll<HTMLInputElement>('input[type="range"]')];
    const read = [];
    for (const { act, name, points } of asked) {
      if (act === "drag") {
        const input = sliders().find((each) => each.getAttribute("aria-label") === name)!;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(
          input,
          String(points),
        );
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new Event("change", { bubbles: true }));
      } else labelled(act === "lock" ? `Lock ${name}` : `${name} ${act}`).click();
      await new Promise((resolve) => setTimeout(resolve));
      read.push({
        lines: Object.fromEntries(
          sliders().map((each) => [each.getAttribute("aria-label")!, Number(each.value)]),
        ),
        marked: document.querySelectorAll(".lines [data-moved]").length,
      });
    }
    return read;
  }, gestures);
}

const TOTAL = "Total redirected";
const AT_ONCE = 50; // gestures of one visit
const FEW_PIXELS = { viewport: { width: 1440, height: 200 } }; // nothing is looked at
const LINES_ONLY = ".headline-block, .chart-area, .pictures, .site-footer { display: none }";

function gestureFrom(next: () => number): Gesture {
  const kind = next();
  const name = LINE_NAMES[Math.floor(next() * LINE_NAMES.length)]!;
  if (kind < 0.06) return { act: "lock", name, points: 0 };
  const [usual, line] = kind < 0.4 ? [2_000, TOTAL] : [1_000, name];
  if (kind < 0.8)
    return { act: "drag", name: line, points: Math.floor(next() * (next() < 0.2 ? WHOLE : usual)) };
  return { act: next() < 0.5 ? "plus" : "minus", name, points: 0 };
}

test("check 8: in 2,000 random gestures no line moves another, locks hold, the sum is at most 100 %", async () => {
  const { page, errors } = await open("/", FEW_PIXELS);
  await addStyle(page, LINES_ONLY);
  const next = stream(2026);
  const locked = new Set<string>();
  let before: Record<string, number> = await readLines(page);
  const gestures = Array.from({ length: 2_000 }, () => gestureFrom(next));
  const read = [];
  for (let count = 0; count < gestures.length; count += AT_ONCE)
    read.push(...(await make(page, gestures.slice(count, count + AT_ONCE))));
  expect(read.length).toBe(gestures.length);
  for (const [count, { lines, marked }] of read.entries()) {
    const gesture = gestures[count]!;
    const { [TOTAL]: total, ...after } = lines;
    if (gesture.act === "lock" && !locked.delete(gesture.name)) locked.add(gesture.name);
    expect(Object.keys(after)).toEqual(LINE_NAMES);
    const sum = Object.values(after).reduce((all, points) => all + points, 0);
    expect(sum).toBeLessThanOrEqual(WHOLE);
    expect(total).toBe(sum);
    const moved = LINE_NAMES.filter((line) => after[line] !== before[line]);
    for (const line of moved) expect(locked.has(line), `${line} is locked`).toBe(false);
    if (gesture.name !== TOTAL) expect(moved.filter((line) => line !== gesture.name)).toEqual([]);
    else if (moved.length > 0) expect(marked, "moved lines are marked").toBe(moved.length);
    before = after;
  }
  expectNoErrors(errors);
});

test("check 9: all lines locked, the total stays and the status says why; a locked line refuses and says so", async () => {
  const { page } = await open("/");
  for (const name of LINE_NAMES)
    await page.getByRole("button", { name: `Lock ${name}`, exact: true }).click();
  await slider(page, "Total redirected").press("ArrowRight");
  expect(await slider(page, "Total redirected").inputValue()).toBe("500");
  const status = page.locator('[role="status"][data-part="status"]');
  await expect.poll(() => status.innerText()).toMatch(/locked/);
  for (const act of [
    () => slider(page, "Gold").press("PageUp"),
    () => page.getByRole("button", { name: "Gold plus", exact: true }).click(),
    async () => {
      await field(page, "Gold").fill("7");
      await field(page, "Gold").press("Enter");
    },
  ]) {
    await act();
    expect(await slider(page, "Gold").inputValue()).toBe("125");
    await expect.poll(() => status.innerText()).toBe("Gold is locked. Unlock it to change it.");
  }
});

test("check 10: plus is ten basis points, keys go by the contract, and the value is said in per cent and dollars", async () => {
  const { page } = await open("/");
  const gold = slider(page, "Gold");
  await page.getByRole("button", { name: "Gold plus", exact: true }).click();
  expect(await gold.inputValue()).toBe("135");
  const keys: [string, string][] = [
    ["ArrowRight", "145"],
    ["ArrowUp", "155"],
    ["ArrowLeft", "145"],
    ["ArrowDown", "135"],
    ["PageUp", "235"],
    ["PageDown", "135"],
    ["Home", "0"],
    ["End", "9625"],
  ];
  for (const [key, value] of keys) {
    await gold.press(key);
    // On a slow device a step waits for its own task.
    await expect.poll(() => gold.inputValue(), { message: key }).toBe(value);
  }
  await field(page, "Gold").fill("1.25");
  await field(page, "Gold").press("Enter");
  expect(await gold.getAttribute("aria-valuetext")).toBe("1.25 percent, 109 billion dollars");
  await field(page, "Bitcoin").fill("37.5");
  await field(page, "Bitcoin").press("Enter");
  expect(await slider(page, "Bitcoin").inputValue()).toBe("3750");
});

test.each([
  ["12,5", "1250", null],
  ["12.5 %", "1250", null],
  [" 12 ", "1200", null],
  ["abc", "125", /not a number/],
  ["-3", "125", /negative/],
  ["1,250.5", "125", /one comma or point/],
  ["250", "9625", /96\.25% is the most/],
])("check 10: %j typed into Bitcoin gives %s basis points", async (typed, points, reason) => {
  const { page } = await open("/");
  await field(page, "Bitcoin").fill(typed);
  await field(page, "Bitcoin").press("Enter");
  expect(await slider(page, "Bitcoin").inputValue()).toBe(points);
  const message = page.locator('[data-line="bitcoin"] .line-message');
  if (reason === null) expect(await message.count()).toBe(0);
  else {
    expect(await message.innerText()).toMatch(reason);
    await expect.poll(() => page.locator('[data-part="status"]').innerText()).toMatch(reason);
  }
});

test("on a slow device chart and sentence follow a drag, all else once the hand rests, and letting go keeps its last step", async () => {
  const { page, errors } = await open("/");
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  const percent = page.locator('[data-card="gold"] .card-percent');
  const before = await percent.getAttribute("data-value");
  const address = page.url();
  const tile = () => page.locator('.treemap [data-node="to-gold"]').getAttribute("data-value");
  const start = await thumbAt(page, "Gold", 125);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let step = 1; step <= 5; step++) await page.mouse.move(start.x + 8 * step, start.y);
  const points = Number(await slider(page, "Gold").inputValue());
  expect(points).toBeGreaterThan(125);
  await expect.poll(tile).toBe(String(870 * points));
  await expect.poll(() => percent.getAttribute("data-value")).not.toBe(before);
  expect(page.url()).toBe(address);
  // The hand lets go before its last step is drawn.
  const end = await thumbAt(page, "Gold", 600);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get("to")).toMatch(/gold\.(59\d|60\d)/);
  const granted = await slider(page, "Gold").inputValue();
  expect(new URL(page.url()).searchParams.get("to")).toContain(`gold.${granted}`);
  await expect.poll(tile).toBe(String(870 * Number(granted)));
  expectNoErrors(errors);
});

test("on a slow device keys pressed fast all count, each is a step to go back, and the frame of a key does not wait for it", async () => {
  const { page, errors } = await open("/");
  const client = await page.context().newCDPSession(page);
  const gold = slider(page, "Gold");
  const shares = () => new URL(page.url()).searchParams.get("to");
  await gold.focus();
  await client.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  const before = await page.evaluate(() => history.length);
  for (let press = 0; press < 6; press++) await page.keyboard.press(press < 5 ? "ArrowRight" : "PageUp");
  await expect.poll(() => gold.inputValue()).toBe("275");
  await expect.poll(shares).toContain("gold.275");
  expect(await page.evaluate(() => history.length)).toBe(before + 6);
  await page.goBack();
  await expect.poll(() => gold.inputValue()).toBe("175");
  await page.goBack();
  await expect.poll(() => gold.inputValue()).toBe("165");
  // The key's own task only asks for the step; what it draws comes in tasks of its own.
  const drawnWithin = await gold.evaluate((input: HTMLInputElement) => {
    const { value } = input;
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
    return input.value !== value;
  });
  expect(drawnWithin).toBe(false);
  await expect.poll(() => gold.inputValue()).toBe("175");
  expectNoErrors(errors);
});

test("what follows a slider says what it says while it is held, and never goes back while keys or hand move it on", async () => {
  const { page } = await open("/");
  const line = page.locator('[data-line="gold"]');
  const followers = {
    card: page.locator('[data-card="gold"] .card-percent'),
    sentence: page.locator("h1 .figure").last(),
    amount: line.locator(".line-end .figure"),
  };
  for (const [name, follower] of Object.entries(followers))
    await follower.evaluate((element, of) => {
      const window = globalThis as unknown as { seen?: Record<string, number[]> };
      const values: number[] = [];
      const note = () => values.push(Number((element as HTMLElement).dataset["value"]));
      note();
      new MutationObserver(note).observe(element, { attributeFilter: ["data-value"] });
      (window.seen ??= {})[of] = values;
    }, name);
  const last = async () => (await followers.card.getAttribute("data-value"))!;
  await slider(page, "Gold").focus();
  for (let step = 0; step < 8; step++) await page.keyboard.press("ArrowRight", { delay: 40 });
  await expect.poll(() => slider(page, "Gold").inputValue()).toBe("205");
  const pressed = await last();
  const start = await thumbAt(page, "Gold", 205);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++) await page.mouse.move(start.x + 4 * step, start.y);
  await expect.poll(last).not.toBe(pressed);
  const held = Number(await slider(page, "Gold").inputValue());
  expect(held).toBeGreaterThan(205);
  const moved = (points: number) => String(870 * points);
  await expect.poll(() => followers.amount.getAttribute("data-value")).toBe(moved(held));
  await expect.poll(() => followers.sentence.getAttribute("data-value")).toBe(moved(held + 375));
  await expect.poll(() => field(page, "Gold").inputValue()).toBe(String(held / 100));
  await page.mouse.up();
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Record<string, number[]> }).seen);
  for (const values of Object.values(seen)) {
    expect(values.length).toBeGreaterThan(5);
    expect(values).toEqual(values.toSorted((one, other) => one - other));
  }
});
