import type { ReactNode } from "react";
import type { LoadedAtlas } from "../datasets/loadAtlas";
import { RedirectPage } from "../pages/redirect/RedirectPage";

/** Draws a page from the data and the scenario of the store. */
export type DrawPage = (atlas: LoadedAtlas["atlas"]) => ReactNode;

/** Pages by path, from the root of the site. */
const pageTable: Readonly<Record<string, DrawPage>> = { "/": (atlas) => <RedirectPage atlas={atlas} /> };

/** The page at a path; null where there is none. */
export function pageAt(path: string): DrawPage | null {
  return pageTable[path.replace(/index\.html$/, "")] ?? null;
}
