import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const file = new URL("../../data/destinations.json", import.meta.url);

/** The names of the destination lines, in file order. */
export const LINE_NAMES: readonly string[] = JSON.parse(readFileSync(file, "utf8")).destinations.map(
  ({ label }: { label: string }) => label,
);

/** The line of a destination, or the total, by its name. */
export function slider(page: Page, name: string) {
  return page.getByRole("slider", { name, exact: true });
}

/** The number field of a line. */
export function field(page: Page, name: string) {
  return page.getByRole("textbox", { name: `${name} percent`, exact: true });
}

/** Basis points of all destination lines, in the order in which they stand on the page. */
export async function readLines(page: Page): Promise<Record<string, number>> {
  const pairs = await page
    .locator(".lines input[type=range]")
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute("aria-label")!, Number((one as HTMLInputElement).value)] as const),
    );
  return Object.fromEntries(pairs);
}

/** Where the middle of a slider's thumb is, for a value in basis points. */
export async function thumbAt(page: Page, name: string, points: number) {
  const box = (await slider(page, name).boundingBox())!;
  const max = Number(await slider(page, name).getAttribute("max"));
  const thumb = 28; // px
  return { x: box.x + thumb / 2 + ((box.width - thumb) * points) / max, y: box.y + box.height / 2 };
}
