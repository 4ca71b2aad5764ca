import type { Page } from "playwright-core";
import { expect } from "vitest";
import { siteAddress } from "./browser";

/** The base that the main task chooses, as the page names it. */
export const TASK_BASE = "DC plans and IRAs";

const LINK =
  "/?v=1&d=2025-q1&base=dc~ira&to=bitcoin.75~gold.200~private-equity.300&from=prorata&chart=table&market=story";

// What the table says of the destinations once the task is done.
const TASK_SHARES = { Bitcoin: "0.75%", Gold: "2%", "Private equity": "3%" } as const;

/** A desktop page that may read the clipboard. */
export const TASK_PAGE = { permissions: ["clipboard-read", "clipboard-write"] };

/** Reads the result as a table gives it: the share of each destination, by the names of row and table. */
export async function expectTaskResult(page: Page): Promise<void> {
  const mix = page.getByRole("table", { name: "Mix before and after", exact: true });
  for (const [name, share] of Object.entries(TASK_SHARES)) {
    const cells = mix.getByRole("row", { name: new RegExp(`^(Source of )?${name}\\b`) }).getByRole("cell");
    await expect.poll(() => cells.last().textContent(), { message: name }).toBe(share);
  }
}

/** What the clipboard holds is the one link that the main task ends with, by whatever way it was done. */
export async function expectTaskLink(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(siteAddress() + LINK);
}
