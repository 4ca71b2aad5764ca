import { loadDrawn } from "../pages/site/lazyPart";
import { pageAt } from "./pageAt";

/** Loads what draws a page, ahead of its being drawn. What fails is told then. */
export async function loadPage(path: string): Promise<void> {
  await Promise.allSettled([pageAt(path)?.Shown.ahead(), loadDrawn("every")]);
  // What the page brought has parts of its own.
  await loadDrawn("every");
}
