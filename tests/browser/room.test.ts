import { expect, test } from "vitest";
import { expectNoErrors, holdBack, siteAddress, useBrowser } from "../support/browser";

const open = useBrowser();

const WAITS = [
  ["/market/", /\/history-.*\.json/, ["history"]],
  ["/outcome/", /\/returns-.*\.json/, ["replay:not(.crises)", "crises"]],
] as const;

test.each(WAITS)("what is on its way to %s has the room of what comes", async (path, file, sections) => {
  for (const width of [1440, 768, 360]) {
    const { page, errors } = await open("/", { viewport: { width, height: 900 } });
    const letThrough = await holdBack(page, file);
    await page.goto(siteAddress() + path);
    const heights = () =>
      Promise.all(
        sections.map((name) =>
          page.locator(`section.${name}`).evaluate((section) => section.getBoundingClientRect().height),
        ),
      );
    const waiting = page.locator(sections.map((name) => `section.${name} > [role="status"]`).join());
    await expect.poll(() => waiting.count()).toBe(sections.length);
    await expect.poll(async () => Math.min(...(await heights()))).toBeGreaterThan(0);
    const before = await heights();
    letThrough();
    await expect.poll(() => waiting.count()).toBe(0);
    const after = await heights();
    for (const [at, name] of sections.entries())
      expect(Math.abs(after[at]! / before[at]! - 1), `${name} at ${width} px`).toBeLessThan(0.1);
    expectNoErrors(errors);
  }
});
