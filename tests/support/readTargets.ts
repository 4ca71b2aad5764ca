import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What a thumb works a page with first: each at least 44 px in height, as the design asks. */
const PRIMARY = [
  ".site-nav a",
  ".site-actions :is(a, button)",
  "main .button",
  "main .select",
  "main .choice label",
  "main .stepper",
  "main .lock",
  "main .icon-button",
  "main summary:not(.source-tree *)",
].join(", ");
const THUMB = 44; // px

/** What sticks to an edge of the window, in the order in which it lies from the foot up. */
const STICKY = ".site-actions, .mini, .controls > .line-total";

/** Targets that axe finds smaller than 24 px and too near to another (WCAG 2.5.8); what sticks lies where it belongs. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  await page.evaluate((sticky) => {
    for (const each of document.querySelectorAll<HTMLElement>(sticky)) each.style.position = "static";
  }, STICKY);
  const { violations } = await new AxeBuilder({ page })
    .withRules(["target-size"])
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)}: ${failureSummary?.slice(0, 160)}`),
  );
}

/** Primary controls under 44 px, with their size. */
export async function smallForThumbs(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ primary, thumb }) =>
      [...document.querySelectorAll<HTMLElement>(primary)].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (!element.checkVisibility() || width === 0 || height >= thumb - 0.1) return [];
        return [`${element.className || element.tagName} ${element.textContent?.slice(0, 30)}: ${height} px`];
      }),
    { primary: PRIMARY, thumb: THUMB },
  );
}

/** The part of the window's height that is covered by what sticks to its edges now. */
export async function coveredPart(page: Page): Promise<number> {
  return page.evaluate((sticky) => {
    let foot = window.innerHeight;
    let covered = 0;
    for (const element of document.querySelectorAll(sticky)) {
      const { top, bottom, height } = element.getBoundingClientRect();
      const isAtFoot = Math.abs(bottom - foot) < 1;
      if (getComputedStyle(element).position === "static" || !(isAtFoot || Math.abs(top) < 1)) continue;
      if (isAtFoot) foot = top;
      covered += height;
    }
    return covered / window.innerHeight;
  }, STICKY);
}

/** The name of what has the focus, if it lies wholly under what sticks to an edge. */
export async function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate((sticky) => {
    const { activeElement: active } = document;
    if (!active || active === document.body) return null;
    const { top, bottom } = active.getBoundingClientRect();
    for (const element of document.querySelectorAll(sticky)) {
      const box = element.getBoundingClientRect();
      if (element.contains(active) || getComputedStyle(element).position === "static") continue;
      if (top >= box.top - 1 && bottom <= box.bottom + 1)
        return `${active.getAttribute("aria-label") ?? active.textContent} under ${element.className}`;
    }
    return null;
  }, STICKY);
}
