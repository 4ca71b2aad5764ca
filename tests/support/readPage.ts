import type { Page } from "playwright-core";
import { download } from "./readFiles";

/** A mark, bar or row: money before and after, in the base's unit. */
export interface ReadValue {
  readonly before: number;
  readonly after: number;
}

/** A row of the table: money, and shares in basis points. */
export interface ReadRow extends ReadValue {
  readonly id: string;
  readonly shareBefore: number;
  readonly shareAfter: number;
}

/** Opens another scenario in a page that is open, as Back and Forward do: much faster than loading it anew. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    window.history.pushState(null, "", window.location.pathname + search);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await page.locator('[data-part="words"]').waitFor();
}

/** Chooses a chart by its name. */
export async function choose(page: Page, name: string): Promise<void> {
  const radio = page.getByRole("radio", { name, exact: true });
  // The label is what a hand meets; a click on it waits until nothing moves any more.
  await page.locator("label").filter({ has: radio }).click();
  await page.getByRole("radio", { name, exact: true, checked: true }).waitFor();
}

/** Tiles or bars by node, and what is joined in "n smaller". */
export async function readMarks(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((marks) => ({
    single: marks.flatMap((mark) => {
      const { node, value, before } = (mark as HTMLElement | SVGElement).dataset;
      return node === undefined ? [] : [[node, { before: Number(before), after: Number(value) }] as const];
    }),
    joined: marks.flatMap((mark) => {
      const { joined, value } = (mark as HTMLElement | SVGElement).dataset;
      return joined === undefined ? [] : [{ ids: joined.split(" "), value: Number(value) }];
    }),
  }));
}

/** The rows of the table "Mix before and after", from the raw values of its cells. */
export async function readTable(page: Page): Promise<readonly ReadRow[]> {
  const table = page.getByRole("table", { name: "Mix before and after" });
  await table.waitFor();
  return table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.querySelectorAll<HTMLElement>("td")].map((cell) => Number(cell.dataset.value));
      const { node, value, before } = (row as HTMLElement).dataset;
      if (
        cells[0] !== Number(before) ||
        cells[1] !== Number(value) ||
        cells[2] !== Number(value) - Number(before)
      )
        throw new Error(`The cells of ${node} do not say what the row says`);
      return { id: node!, before: cells[0], after: cells[1], shareBefore: cells[3]!, shareAfter: cells[4]! };
    }),
  );
}

/** Raw values of the words by unit: the share in basis points, money in millions, per cent of markets. */
export async function readWords(page: Page) {
  const words = page.locator('[data-part="words"]');
  const figures = await words.locator(".figure").evaluateAll((found) =>
    found.map((figure) => ({
      text: figure.textContent,
      unit: (figure as HTMLElement).dataset.unit!,
      value: Number((figure as HTMLElement).dataset.value),
    })),
  );
  return { text: (await words.innerText()).replace(/\s+/g, " "), figures };
}

/** The text of the file that "Download CSV" hands to the browser. */
export async function downloadCsv(page: Page): Promise<string> {
  return (await download(page, "CSV")).bytes.toString("utf8");
}

/** A CSV line by RFC 4180. */
export function splitCsvLine(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
  );
}
