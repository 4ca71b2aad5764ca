/** A link's keys and values as written, first of each key. */
export type RawLink = ReadonlyMap<string, string>;

/** Migration n turns a link of format n + 1 into format n + 2. Append-only: a published link is a promise. */
export const MIGRATIONS: readonly ((link: RawLink) => RawLink)[] = [];

/** The newest format of links. */
export const LINK_VERSION = MIGRATIONS.length + 1;

/** Brings a link of any format to the newest. A higher version is read as the newest known. */
export function migrate(link: RawLink, version: number): RawLink {
  return MIGRATIONS.slice(version - 1).reduce((older, step) => step(older), link);
}
