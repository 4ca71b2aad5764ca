import type { Atlas } from "../../domain/atlas";

const BEFORE = "source-";

/** What follows `#` in a link to a source. */
export function sourceAnchor(id: string): string {
  return BEFORE + id;
}

/** The source that the address bar names behind `#`, null for none that is known. */
export function sourceInAddress(atlas: Atlas): string | null {
  const hash = typeof window === "undefined" ? "" : window.location.hash;
  const id = hash.startsWith(`#${BEFORE}`) ? hash.slice(BEFORE.length + 1) : "";
  return atlas.sources.has(id) ? id : null;
}
