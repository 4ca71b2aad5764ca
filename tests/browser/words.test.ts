import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeLink } from "../../src/state/scenarioLink";
import { fittedScenario } from "../support/arbitraries";
import { useBrowser } from "../support/browser";
import { goTo } from "../support/readPage";

const open = useBrowser();

/** Reads "$1.64 trillion", "5%" or "3.1 years" back to a number in the unit that the figure carries. */
function readBack(text: string, unit: string): number {
  const digits = Number(/[\d.,]+/.exec(text)![0].replaceAll(",", ""));
  if (unit === "bp") return digits * 100;
  const scale = /trillion/.test(text) ? 1e6 : /billion/.test(text) ? 1e3 : 1;
  return unit === "usdMillions" ? digits * scale : digits;
}

test("check 14: in 200 random states every number in the words is the figure that it carries", async () => {
  const { page } = await open("/", { viewport: { width: 1440, height: 200 } });
  for (const scenario of fc.sample(fittedScenario, { numRuns: 200, seed: 14 })) {
    const link = encodeLink({ ...scenario, focus: null }) || "?";
    await goTo(page, link);
    const figures = await page
      .locator('[data-part="words"] .figure')
      .evaluateAll((all) => all.map((one) => ({ text: one.textContent!, ...(one as HTMLElement).dataset })));
    for (const { text, value, unit } of figures as { text: string; value: string; unit: string }[]) {
      if (/under/.test(text)) expect(Number(value), `${text} ${link}`).toBeLessThan(0.05);
      else if (text === "nothing") expect(Number(value)).toBe(0);
      else {
        const raw = Number(value);
        const rounding =
          unit === "usdMillions" ? raw * 0.005 : unit === "bp" ? 0.51 : raw < 9.95 ? 0.0501 : 0.501;
        expect(Math.abs(readBack(text, unit) - raw), `${text} for ${value} in ${link}`).toBeLessThanOrEqual(
          rounding + 1e-6,
        );
      }
    }
  }
});

test("check 14: Copy as text puts the words of the page and the link on the clipboard; blocked, the link is selected", async () => {
  const { page } = await open("/?to=gold.300", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect.poll(() => page.locator('[data-part="copied"]').innerText()).toMatch(/copied/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const link = await page.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  const said = (await page.locator('[data-part="words"]').innerText()).replace(/\s+/g, " ").trim();
  expect(copied).toBe(`${said}\n${link}`);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  const blocked = await open("/");
  await blocked.page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("no")) },
    });
  });
  await blocked.page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => blocked.page.locator('[data-part="copied"]').innerText()).toMatch(/did not allow/);
  expect(await blocked.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toContain(
    "?v=1&d=",
  );
  await blocked.page.context().close();
});
