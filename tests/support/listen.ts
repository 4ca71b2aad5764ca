import type { Page } from "playwright-core";

/** Has a page note what its live regions say, of whichever kind. Returns all that they have said by now. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.locator('[data-part="status"]').first().waitFor({ state: "attached" });
  await page.evaluate(() => {
    const LIVE = "[role=status],[role=alert],[aria-live]:not([aria-live=off])";
    const said: string[] = [];
    Object.assign(window, { said });
    const regionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(LIVE);
    new MutationObserver((records) => {
      const regions = new Set(records.flatMap(({ target }) => regionOf(target) ?? []));
      for (const { textContent } of regions) if (textContent) said.push(textContent);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}
