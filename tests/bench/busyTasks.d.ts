import type { Page } from "playwright-core";

export function busyTasks(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ readonly longest: number; readonly longestBusy: number; readonly over50: number }>;
