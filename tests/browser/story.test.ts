import { expect, test } from "vitest";
import { LANES } from "../../src/domain/story";
import { addStyle, drawnInFull, expectNoErrors, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { goTo } from "../support/readPage";
import { lines, story } from "../support/story";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const EVENT = "executive-order-14330-signed";

async function waitForStory(page: Page) {
  await page.locator(".claim").first().waitFor();
  await page.locator(".market-reading").waitFor();
}

async function openStory(query = "", options = {}) {
  const opened = await open(`/story/${query}`, options);
  await waitForStory(opened.page);
  return opened;
}

function idsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.event!).sort());
}

const marks = ".timeline [data-event]";
const entries = ".event-list [data-event]";

test("what is due is marked; by one tab stop and arrows the keyboard reaches every event, Enter opens one, Escape leads back", async () => {
  const { page, errors } = await openStory();
  expect(await page.locator('[data-part="found-up-to"]').innerText()).toContain("3 July 2026");
  const due = await idsOf(page, `${marks}.scheduled`);
  expect(due).toEqual(
    story.events
      .filter(({ scheduled }) => scheduled)
      .map(({ id }) => id)
      .sort(),
  );
  const name = await page.locator(`[data-event="${due[0]}"]`).getAttribute("aria-label");
  expect(name).toContain("scheduled");
  expect(await page.locator('.timeline [tabindex="0"]').count()).toBe(1);
  await page.locator('.timeline [tabindex="0"]').focus();
  const reached = new Set<string>();
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.event!);
  for (const lane of LANES) {
    await page.keyboard.press("Home");
    const count = story.events.filter((event) => event.lane === lane).length;
    for (let place = 0; place < count; place++) {
      reached.add(await focused());
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("ArrowDown");
  }
  expect([...reached].sort()).toEqual(story.events.map(({ id }) => id).sort());
  const last = await focused();
  await page.keyboard.press("Enter");
  const panel = page.locator('[data-part="event"]');
  await panel.waitFor();
  expect(await panel.getAttribute("data-chosen")).toBe(last);
  const event = story.events.find(({ id }) => id === last)!;
  expect(await panel.innerText()).toContain(event.summary);
  expect(await panel.locator(".source-list a").count()).toBe(event.sources.length);
  expect(new URL(page.url()).searchParams.get("story")).toBe(`event.${last}`);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  expect(await focused()).toBe(last);
  expect(new URL(page.url()).searchParams.get("story")).toBeNull();
  expectNoErrors(errors);
});

test("filter and zoom are one entry each, Back undoes them, and the list holds the events of the timeline", async () => {
  const { page } = await openStory();
  const chosen = () => new URL(page.url()).searchParams.get("story");
  await page.getByRole("button", { name: "Courts 5" }).click();
  expect(chosen()).toBe("lane.litigation");
  expect(await page.locator(marks).count()).toBe(5);
  await page.getByRole("button", { name: "Products 7" }).click();
  expect(chosen()).toBe("lane.litigation~lane.product");
  await page.getByRole("button", { name: "Zoom in" }).click();
  expect(chosen()).toMatch(/^lane\.litigation~lane\.product~from\.20\d\d-\d\d~to\.20\d\d-\d\d$/);
  const window = page.locator('[data-part="window"]');
  expect(await window.innerText()).not.toBe("January 2020 to July 2027");
  await page.getByRole("button", { name: "All years" }).click();
  expect(await window.innerText()).toBe("January 2020 to July 2027");
  await page.goBack();
  await page.goBack();
  await expect.poll(chosen).toBe("lane.litigation~lane.product");
  await page.getByRole("button", { name: "All 65" }).click();
  expect(await page.locator(marks).count()).toBe(65);
  const states = [
    "",
    "lane.state",
    "lane.regulation~lane.market",
    "from.2025-01~to.2025-12",
    "lane.market~from.2025-05~to.2026-04",
    "lane.litigation~from.2026-12~to.2027-07",
  ];
  for (const state of states) {
    await goTo(page, state === "" ? "" : `?story=${state}`);
    const drawn = await idsOf(page, marks);
    await page.getByRole("radio", { name: "List" }).check({ force: true });
    const listed = await idsOf(page, entries);
    expect(listed, state).toEqual(drawn);
    if (drawn.length === 0) await page.getByText("No event of these kinds in these months.").waitFor();
    await page.getByRole("radio", { name: "Timeline" }).check({ force: true });
  }
  await goTo(page, "?story=view.list");
  expect((await idsOf(page, entries)).length).toBe(65);
  expect(await page.locator(`${entries} .source-list a`).count()).toBe(
    story.events.reduce((sum, { sources }) => sum + sources.length, 0),
  );
});

test("the markets at the end of an event's month are read beside it, and each opens its card", async () => {
  const { page } = await openStory(`?story=event.${EVENT}`);
  const figures = page.locator(".market-reading [data-value]");
  expect(await page.locator(".market-reading").getAttribute("data-at")).toBe("2025-08");
  const values = await figures.evaluateAll((all) =>
    all.map((one) => Number((one as HTMLElement).dataset.value)),
  );
  const at = ["2025-08", "2025-08", "2025-08", "2025-q2"];
  expect(values).toEqual(
    lines.map(({ points }, place) => points.find((point) => point.at === at[place])!.times),
  );
  const card = page.getByRole("dialog");
  for (let place = 0; place < 4; place++) {
    await figures.nth(place).click();
    await card.locator(".source-list a").first().waitFor();
    expect(Number(await card.locator(".card-figure").getAttribute("data-value"))).toBe(values[place]);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  }
  await page.getByText("The lines as a table").click();
  const cells = page.locator(".lines-table td [data-value]");
  await cells.first().waitFor();
  const months = 79 * 3 + lines[3]!.points.filter(({ time }) => time < 2026.6).length;
  expect(await cells.count()).toBe(months);
});

test("claims: by verdict, each with its sources one press away, and a link of its own", async () => {
  const { page, errors } = await openStory();
  const claims = page.locator(".claim");
  expect(await claims.count()).toBe(25);
  await page.getByRole("radio", { name: "Wrong 2" }).check({ force: true });
  expect(await claims.count()).toBe(2);
  expect(new URL(page.url()).searchParams.get("story")).toBe("verdict.wrong");
  const card = page.getByRole("dialog");
  for (const id of ["ninety-trillion", "total-is-9-trillion"]) {
    const { sources } = story.claims.find((claim) => claim.id === id)!;
    await page.locator(`[data-claim="${id}"] button`).click();
    expect(await card.locator(".source-list a").count()).toBe(sources.length);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  }
  const drawn = await page
    .locator(".claim .compared [data-value]")
    .evaluateAll((all) => all.map((one) => Number((one as SVGElement).dataset.value)));
  expect(drawn).toEqual([90_000_000, 43_400_000, 8_700_000, 9_000_000, 43_400_000]);
  await page
    .locator('[data-claim="total-is-9-trillion"]')
    .getByRole("link", { name: "Link to this claim" })
    .click();
  expect(new URL(page.url()).searchParams.get("story")).toBe("claim.total-is-9-trillion");
  await page.reload();
  await waitForStory(page);
  const row = page.locator('[data-claim="total-is-9-trillion"]');
  expect(await row.getAttribute("aria-current")).toBe("true");
  await expect.poll(() => row.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(1_000);
  expectNoErrors(errors);
});

test('"see it" opens the state that shows the right figure, or the event', async () => {
  const { page } = await openStory();
  const { page: other } = await open("/market/");
  const links = await page.locator(".claim").evaluateAll((all) =>
    all.map((claim) => ({
      id: (claim as HTMLElement).dataset.claim!,
      href: claim.querySelector('[aria-label^="See it"]')?.getAttribute("href") ?? null,
    })),
  );
  // As its issuer prints it; where only a sum is right, that sum.
  const right: Readonly<Record<string, number>> = {
    "us-retirement": 43_400_000,
    "401k": 8_700_000,
    "401k-funds": 5_300_000,
    "401k-equity": 3_200_000,
    "401k-outside": 3_400_000,
    "db-gov": 8_900_000,
    ira: 16_800_000,
  };
  let seen = 0;
  for (const { id, href } of links) {
    const { see } = story.claims.find((claim) => claim.id === id)!;
    expect(href === null, id).toBe(see === null);
    if (!see || href === null) continue;
    const { pathname, search } = new URL(href, "https://example.org");
    if ("event" in see) {
      expect(pathname).toBe("/story/");
      await goTo(page, search);
      await page.locator(`[data-chosen="${see.event}"]`).waitFor();
      continue;
    }
    expect(pathname).toBe("/market/");
    await goTo(other, search);
    const shown = other.locator('h1 [data-unit="usdMillions"]').first();
    const value = async () => Number(await shown.getAttribute("data-value"));
    await expect.poll(value, { message: id }).toBe(right[see.node]);
    seen += 1;
  }
  expect(seen).toBe(10);
  // The share of the claim "8.7 of 9 trillion" is beside the amount: 20 %, not 97.
  await goTo(other, "?node=401k");
  const share = other.locator('h1 [data-unit="pct"]');
  expect(Math.round(Number(await share.getAttribute("data-value")) * 100)).toBe(1_998);
  await page.goBack();
  await goTo(page, "?story=verdict.wrong");
  await page.locator('[data-claim="total-is-9-trillion"]').getByRole("link", { name: "See it" }).click();
  await page.locator(".treemap .tile").first().waitFor();
  expect(await page.locator("h1").innerText()).toContain("$43.4 trillion");
});

test("a link that cannot be read in part shows the rest and says so", async () => {
  const { page, errors } = await openStory("?story=event.nothing~lane.state~%3Cb%3E");
  await page.locator('[data-part="link-notice"]').waitFor();
  expect(await page.locator(marks).count()).toBe(65);
  await goTo(page, "?story=event.nothing~lane.state");
  await page.locator('[data-part="story-notice"]').waitFor();
  expect(await page.locator(marks).count()).toBe(11);
  expectNoErrors(errors);
});

test("a file that is wrong is named, and what does not need it works on", async () => {
  const { page } = await open("/");
  await page
    .context()
    .route(/returns-monthly.*\.json/, (route) =>
      route.fulfill({ body: "{}", contentType: "application/json" }),
    );
  await page.getByRole("link", { name: "Story" }).click();
  const failure = page.locator('[data-part="lines-error"]');
  await failure.waitFor();
  expect(await failure.innerText()).toContain("returns-monthly.json");
  expect(await page.locator(marks).count()).toBe(65);
  expect(await page.locator(".claim").count()).toBe(25);
});

test("axe finds nothing with an event, and with the list and a claim, light and dark", async () => {
  const { page } = await openStory(`?story=event.${EVENT}~from.2025-01~to.2025-12`, {
    reducedMotion: "reduce",
  });
  await expectAccessible(page);
  await goTo(page, "?story=view.list~lane.state~claim.ninety-trillion");
  await page.locator(entries).first().waitFor();
  await expectAccessible(page);
});

test.each([
  ["320 px", { viewport: { width: 320, height: 640 } }, ""],
  ["200 % text", { viewport: { width: 1280, height: 900 } }, "html{font-size:200%}"],
  ["200 % text on a phone", { viewport: { width: 390, height: 900 } }, "html{font-size:200%}"],
])("with %s nothing scrolls sideways", async (_, options, css) => {
  const { page } = await openStory(`?story=event.${EVENT}`, options);
  await addStyle(page, css);
  await page.getByText("The lines as a table").click();
  for (const view of ["List", "Timeline"]) {
    await page.getByRole("radio", { name: view }).check({ force: true });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(over, { message: view }).toBeLessThanOrEqual(0);
  }
});

test("in forced colours marks, lines and verdicts are drawn in the colours of the system", async () => {
  const { page } = await openStory(`?story=event.${EVENT}`, { forcedColors: "active" });
  await drawnInFull(page);
  const painted = await page.evaluate(() => {
    const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    const probe = document.createElement("i");
    probe.style.color = "CanvasText";
    document.body.append(probe);
    return {
      text: getComputedStyle(probe).color,
      dot: styleOf(".timeline-dot").stroke,
      line: styleOf(".timeline .timeline-line path").stroke,
      ring: styleOf(".timeline-ring").stroke,
      label: styleOf(".timeline-mark text").fill,
    };
  });
  const { text, ...others } = painted;
  expect(Object.values(others).every((color) => color === text)).toBe(true);
  expect(await page.locator('.verdict[data-verdict="wrong"]').first().innerText()).toContain("✕");
});
