import { expect, test } from "vitest";
import { expectNoErrors, useBrowser } from "../support/browser";

const open = useBrowser();

test("the bare page says what the contract's example says", async () => {
  const { page, errors } = await open("/");
  const words = await page.locator('[data-part="words"]').innerText();
  expect(words).toContain("Move 5% of America’s 401(k)s and $435 billion changes hands.");
  expectNoErrors(errors);
});
