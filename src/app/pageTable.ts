import type { ComponentType } from "react";
import type { LoadedAtlas } from "../datasets/loadAtlas";
import { RedirectPage } from "../pages/redirect/RedirectPage";

/** A page takes the data and shows the scenario of the store. */
export type Page = ComponentType<{ atlas: LoadedAtlas["atlas"] }>;

/** Pages by path, from the root of the site. */
const pageTable: Readonly<Record<string, Page>> = { "/": RedirectPage };

/** The page at a path; null where there is none. */
export function pageAt(path: string): Page | null {
  return pageTable[path.replace(/index\.html$/, "")] ?? null;
}
