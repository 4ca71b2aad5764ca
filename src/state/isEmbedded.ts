import { pageInAddress } from "./pageAddress";

/** The path of the page whose charts stand on pages of others. */
export const EMBED = "/embed/";

// The keys of the embed itself; all others are those of a link.
const OWN = /(?<=[?&])(?:view|theme|controls|height|static)=[^&]*(?:&|$)/g;

/** Whether the address is that of a chart on a page of others. Opened without a query, the page explains itself. */
export function isEmbedded(page = pageInAddress()): boolean {
  return page === EMBED && window.location.search !== "";
}

/** The query of the address as a link has it: without the keys of the embed. */
export function linkQuery(): string {
  const { search } = window.location;
  return isEmbedded() ? search.replace(OWN, "") : search;
}

/** The query of a link with the keys of the embed that is open, if one is. */
export function withEmbedKeys(query: string): string {
  if (!isEmbedded()) return query;
  const own = window.location.search.match(OWN) ?? ["view=mix"];
  return `?${[...own.map((pair) => pair.replace("&", "")), query.slice(1)].filter(Boolean).join("&")}`;
}
