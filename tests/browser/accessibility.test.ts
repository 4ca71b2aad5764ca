import { expect, test } from "vitest";
import { addStyle, expectNoErrors, siteAddress, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";

const open = useBrowser();

test("the foot of every page leads to the statement on accessibility, which keeps the scenario", async () => {
  for (const path of ["/?to=gold.300", "/market/", "/outcome/", "/story/", "/sources/"]) {
    const { page } = await open(path);
    const link = page.locator("footer").getByRole("link", { name: "Accessibility", exact: true });
    const { pathname } = new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href));
    expect(pathname, path).toBe("/accessibility/");
    expect(await page.getByRole("navigation", { name: "Pages" }).getByText("Accessibility").count()).toBe(0);
    if (path === "/?to=gold.300") {
      await link.click();
      await page.getByRole("heading", { level: 1, name: /for everyone/ }).waitFor();
      expect(new URL(page.url()).searchParams.get("to")).toBe("gold.300");
    }
    await page.context().close();
  }
});

test("check 55: the statement names its aim, how it was tested, and each gap with a date", async () => {
  const { page, errors } = await open("/accessibility/");
  expect(await page.title()).toBe("Accessibility | Nestshift");
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("#aim").innerText()).toContain("WCAG) 2.2");
  const gaps = await page.locator("#gaps li").allInnerTexts();
  expect(gaps.length).toBeGreaterThan(3);
  for (const gap of gaps) expect(gap).toMatch(/Known since \d{1,2} \w+ \d{4}\.$/);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy a report to fill in" }).click();
  await page.getByText("Copied.", { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `Page (link): ${siteAddress()}/`,
  );
  expectNoErrors(errors);
});

test.each([
  ["at 320 px", { width: 320, height: 640 }, ""],
  ["with text at 200 %", { width: 1280, height: 900 }, "html{font-size:200%}"],
])(
  "axe finds nothing on the statement, light and dark, and nothing scrolls sideways %s",
  async (_, viewport, css) => {
    const { page } = await open("/accessibility/", { viewport, reducedMotion: "reduce" });
    await addStyle(page, css);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(over).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  },
);
