import { expect, test } from "vitest";
import { drawnInFull, expectNoErrors, useBrowser } from "../support/browser";

const open = useBrowser();

const PAGES = [
  "/",
  "/?chart=table",
  "/?chart=flow",
  "/market/",
  "/outcome/",
  "/story/",
  "/sources/",
  "/accessibility/",
];
const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

declare global {
  interface Window {
    stopsToWalk: HTMLElement[];
  }
}

/** Finds what can have the focus now: of radios the chosen one, since arrows move between them. Returns how many. */
function findStops(selector: string): number {
  const isStop = (one: HTMLElement) =>
    one.tabIndex >= 0 &&
    !one.matches(":disabled") &&
    !one.closest("[inert]") &&
    one.checkVisibility({ visibilityProperty: true }) &&
    !(one.matches("[type=radio]") && !(one as HTMLInputElement).checked);
  window.stopsToWalk = [...document.querySelectorAll<HTMLElement>(selector)].filter(isStop);
  return window.stopsToWalk.length;
}

/** What has the focus: its place among the stops, −1 for something that came since, null for nothing. */
function focused(): number | null {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return null;
  return window.stopsToWalk.indexOf(activeElement as HTMLElement);
}

test.each(PAGES)("Tab and Shift+Tab reach every control of %s and are nowhere held fast", async (path) => {
  const { page, errors } = await open(path, { reducedMotion: "reduce" });
  await drawnInFull(page);
  const count = await page.evaluate(findStops, STOPS);
  expect(count).toBeGreaterThan(10);
  for (const key of ["Tab", "Shift+Tab"] as const) {
    const reached = new Set<number>();
    // A card beside a mark has controls of its own, which come and go.
    let left = 2 * count;
    for (; left > 0; left--) {
      await page.keyboard.press(key);
      const place = await page.evaluate(focused);
      if (place !== null && place >= 0) reached.add(place);
      // Before the first there is nothing in a window without a bar of its own.
      if (place === null || (key === "Shift+Tab" && place === 0)) break;
    }
    expect(left, `${key} leads out of the page`).toBeGreaterThan(0);
    const missed = await page.evaluate(
      (found) =>
        window.stopsToWalk
          .filter((one, place) => !found.includes(place) && one.isConnected)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      [...reached],
    );
    expect(missed, key).toEqual([]);
  }
  expectNoErrors(errors);
});
