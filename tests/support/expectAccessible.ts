import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

async function expectClean(page: Page, apart: string | undefined): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  if (apart) axe.exclude(apart);
  const { violations } = await axe.setLegacyMode(true).analyze(); // one frame: no second page needed
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
  ).toEqual([]);
}

/** Fails with what axe finds on a page, in the light and in the dark theme. `apart`: what is looked at elsewhere. */
export async function expectAccessible(page: Page, apart?: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectClean(page, apart);
  }
}
