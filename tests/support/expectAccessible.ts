import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const COLOR = ["color-contrast", "link-in-text-block"];

async function expectClean(page: Page, rules: readonly string[], apart: string | undefined): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  if (rules.length > 0) axe.withRules([...rules]);
  if (apart) axe.exclude(apart);
  const { violations } = await axe.setLegacyMode(true).analyze(); // one frame: no second page needed
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
  ).toEqual([]);
}

/**
 * Fails with what axe finds on a page: by all of its rules in the light theme, by those on colour in the dark one, which
 * has other colours and nothing else. `apart`: what is looked at elsewhere.
 */
export async function expectAccessible(page: Page, apart?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectClean(page, [], apart);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectClean(page, COLOR, apart);
}
