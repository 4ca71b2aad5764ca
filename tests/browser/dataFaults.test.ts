import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser";

const open = useBrowser();
const FAULTS: [string, string, (text: string) => { status?: number; body?: string } | "abort"][] = [
  [
    "market",
    "does not have the form",
    (text) => ({ body: text.replace('"usdMillions": 8700000', '"usdMillions": "a lot"') }),
  ],
  [
    "market",
    "do not agree",
    (text) => ({ body: text.replace('"usdMillions": 8700000', '"usdMillions": 8700001') }),
  ],
  ["destinations", "not readable", (text) => ({ body: text.slice(0, text.length / 2) })],
  ["presets", "did not send", () => ({ status: 404, body: "no" })],
  ["sources", "did not send", () => "abort"],
  ["savers", "not readable", () => ({ body: "<!doctype html><title>hello</title>" })],
];

async function breakFile(
  context: Awaited<ReturnType<typeof open>>["page"] extends { context(): infer Context } ? Context : never,
  file: string,
  fault: (typeof FAULTS)[number][2],
) {
  await context.route(new RegExp(`/assets/${file}-[^/]*\\.json`), async (route) => {
    const original = await (await route.fetch()).text();
    const answer = fault(original);
    if (answer === "abort") return route.abort();
    return route.fulfill({
      status: answer.status ?? 200,
      contentType: "application/json",
      body: answer.body ?? "",
    });
  });
}

test.each(FAULTS)(
  "check 7: %s.json that fails (%s) is named, nothing wrong is painted, and Try again works",
  async (file, words, fault) => {
    const { page } = await open("/");
    await breakFile(page.context(), file, fault);
    await page.goto(`${siteAddress()}/?to=gold.300`);
    const screen = page.locator('[data-part="data-error"]');
    await screen.waitFor();
    const text = await page.locator("body").innerText();
    expect(text).toContain(`${file}.json`);
    expect(text).toContain(words);
    expect(text).not.toMatch(/NaN|\$0|undefined/);
    expect(await page.locator("[data-value]").count()).toBe(0);
    await page.context().unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator('[data-part="words"]').waitFor();
    expect(await page.locator("h1").innerText()).toContain("3%");
    await page.context().close();
  },
);
