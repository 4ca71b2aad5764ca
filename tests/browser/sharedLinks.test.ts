import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeLink } from "../../src/state/scenarioLink";
import { fittedScenario } from "../support/arbitraries";
import { drawnInFull, expectNoErrors, useBrowser, type OpenPage } from "../support/browser";
import { rawQuery } from "../support/rawQueries";
import { goTo, readMarks, readWords } from "../support/readPage";

const open = useBrowser();

interface Published {
  readonly link: string;
  readonly numbers: { readonly baseTotal: number; readonly moved: number; readonly shortfall: number };
  readonly notes: readonly string[];
}
const corpus = JSON.parse(
  readFileSync(new URL("../state/published-links.json", import.meta.url), "utf8"),
) as readonly Published[];

test("check 29: a copied link opened in a clean profile shows the same numbers and the same pixels", async () => {
  for (const scenario of fc.sample(fittedScenario, { numRuns: 8, seed: 29 })) {
    const { page } = await open(`/${encodeLink(scenario)}`, { reducedMotion: "reduce" });
    await page.locator("#chart .chart-room > *").first().waitFor();
    const link = await page.getByRole("textbox", { name: "Link", exact: true }).inputValue();
    expect(link.length).toBeLessThan(2000);
    const fresh = await open(new URL(link).pathname + new URL(link).search, { reducedMotion: "reduce" });
    expect((await readWords(fresh.page)).text).toBe((await readWords(page)).text);
    const here = await readMarks(page, "#chart [data-node]");
    await expect.poll(() => readMarks(fresh.page, "#chart [data-node]"), { message: link }).toEqual(here);
    await Promise.all([page, fresh.page].map(drawnInFull));
    const shots = await Promise.all([page, fresh.page].map((one) => one.locator(".chart-room").screenshot()));
    expect(shots[0]!.equals(shots[1]!), link).toBe(true);
    await fresh.page.context().close();
    await page.context().close();
  }
});

test("check 30: every link ever published opens and shows the numbers recorded with it", async () => {
  const { page, errors } = await open("/");
  expect(corpus.length).toBeGreaterThan(10);
  for (const { link, numbers, notes } of corpus) {
    await goTo(page, new URL(link, "https://example.org").search);
    const { figures } = await readWords(page);
    const money = figures.filter(({ unit }) => unit === "usdMillions").map(({ value }) => value);
    expect(money.at(-1), link).toBe(numbers.baseTotal);
    if (numbers.moved > 0) expect(money[0], link).toBe(numbers.moved);
    const missing = page.locator('[data-part="shortfall"]');
    expect(await missing.count(), link).toBe(numbers.shortfall > 0 ? 1 : 0);
    const named = async () => {
      const items = page.locator('[data-part="link-notice"] li');
      return (await items.evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.key))).sort();
    };
    // What is not known of the story is said on its own page.
    const here = [...new Set(notes)].filter((key) => key !== "story").sort();
    await expect.poll(named, { message: link }).toEqual(here);
  }
  expectNoErrors(errors);
});

test("check 30: an older release is shown as asked and the newest complete one is offered; the bare page offers nothing", async () => {
  const { page } = await open("/?d=2025-q2&to=gold.300");
  const offer = page.locator('[data-part="release-offer"]');
  expect(await offer.innerText()).toContain("Made with Q2 2025; Q3 2025 is newer.");
  await offer.getByRole("button").click();
  await expect.poll(() => new URL(page.url()).searchParams.get("d")).toBe("2025-q3");
  await offer.waitFor({ state: "detached" });
  const bare = await open("/");
  expect(await bare.page.locator('[data-part="release-offer"]').count()).toBe(0);
  await bare.page.context().close();
});

const AT_ONCE = 20; // links of one visit

/** What the page says at each of some links, one after the other. */
function textsOf(page: OpenPage["page"], queries: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (asked) => {
    const texts = [];
    for (const query of asked) {
      window.history.pushState(null, "", window.location.pathname + query);
      window.dispatchEvent(new PopStateEvent("popstate"));
      // Two frames: parts that follow as soon as there is time have followed.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const main = document.querySelector<HTMLElement>("main")!;
      // The notice names keys as they were written, whatever they are.
      const notice = main.querySelector<HTMLElement>('[data-part="link-notice"]')?.innerText ?? "";
      texts.push(main.innerText.replace(notice, ""));
    }
    return texts;
  }, queries);
}

test("check 31: 400 broken links open, without an exception, a NaN or a blank, and no value is repeated", async () => {
  const { page, errors } = await open("/", { viewport: { width: 1440, height: 200 } });
  const queries = fc
    .sample(rawQuery, { numRuns: 400, seed: 31 })
    .filter((query) => query.length <= 4000)
    // oxlint-disable-next-line no-control-regex -- an address cannot hold them
    .map((query) => `?${query.replace(/[#\u0000-\u001f]/g, "")}`);
  for (let at = 0; at < queries.length; at += AT_ONCE) {
    const some = queries.slice(at, at + AT_ONCE);
    for (const [place, text] of (await textsOf(page, some)).entries()) {
      expect(text, some[place]).not.toMatch(/NaN|undefined|Infinity|\[object|\$0\b/);
      expect(text.length, some[place]).toBeGreaterThan(500);
    }
  }
  expectNoErrors(errors);
});

test.each([
  ["an unknown destination", "to=tulips.300~gold.125", ["to"], "1.25%"],
  ["a negative share", "to=gold.-5~bitcoin.100", ["to"], "1%"],
  ["a huge share", "to=gold.999999~bitcoin.100", ["to"], "1%"],
  ["a sum over 100 %", "to=gold.8000~bitcoin.8000", ["to"], "100%"],
  ["a repeated key", "to=gold.300&to=gold.400", ["to"], "3%"],
  ["broken percent-encoding", "to=gold.300~bitcoin%ZZ.100&d=%E0%A4%A", ["d", "to"], "3%"],
  ["a script", "to=gold.300&base=%3Cscript%3Ealert(1)%3C/script%3E", ["base"], "3%"],
  ["a release that does not exist", "d=1999-q4&to=gold.300", ["d"], "3%"],
  ["a destination listed twice", "to=gold.300~gold.500", ["to"], "3%"],
  ["an unknown key", "to=gold.300&colour=blue&utm_source=x&gclid=1", ["colour"], "3%"],
  ["a newer version", "v=7&to=gold.300", ["v"], "3%"],
  ["a query of 100 kB", `to=gold.300&${"x".repeat(100_000)}=1`, [`${"x".repeat(40)}…`], "3%"],
])("bad input: %s is named, the rest is kept", async (_, query, keys, share) => {
  const { page, errors } = await open(`/?${query}`);
  expect(await page.locator("h1").innerText()).toContain(share);
  const notice = page.locator('[data-part="link-notice"]');
  await notice.waitFor();
  expect(await notice.getAttribute("role")).toBe("status");
  const named = await notice
    .locator("li")
    .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.key));
  expect([...named].sort()).toEqual(keys);
  expect(await notice.innerText()).not.toMatch(/tulips|script|999999|1999|blue/);
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await notice.waitFor({ state: "detached" });
  expectNoErrors(errors);
});
