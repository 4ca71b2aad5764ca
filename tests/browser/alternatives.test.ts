import { expect, test } from "vitest";
import { drawnInFull, expectNoErrors, useBrowser } from "../support/browser";

const open = useBrowser();

test.each([
  ["/", 1],
  ["/?show=both", 2],
  ["/?chart=bars", 1],
  ["/?chart=flow", 1],
  ["/?study=years", 2],
  ["/?study=sweep", 2],
  ["/?study=value", 2],
  ["/?study=compare&keep=1%20to%20gold*to_gold.100", 3],
  ["/market/", 2],
  ["/market/?chart=bars&color=change", 2],
  ["/market/?chart=scale", 1],
  ["/market/?chart=scale&scale=bars", 1],
  ["/outcome/", 7],
  ["/story/", 1],
] as const)("the charts of %s are described in words with figures, %i of them", async (path, count) => {
  const { page, errors } = await open(path, { reducedMotion: "reduce" });
  if (path === "/outcome/") await page.locator(".saver-picture").waitFor();
  await drawnInFull(page);
  const described = () =>
    page.locator('[data-part="alternative"]').evaluateAll((all) =>
      all.map((text) => {
        const charts = document.querySelectorAll(`[aria-describedby="${text.parentElement!.id}"]`);
        return {
          charts: [...charts].map((chart) => chart.getAttribute("aria-label")),
          text: text.textContent,
        };
      }),
    );
  await expect.poll(async () => (await described()).length).toBe(count);
  for (const { charts, text } of await described()) {
    expect(charts, text).toHaveLength(1);
    expect(charts[0]).toBeTruthy();
    expect(text).toMatch(/\d/);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\$0\b/);
  }
  expectNoErrors(errors);
});
