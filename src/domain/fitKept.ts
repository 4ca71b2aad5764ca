import type { Atlas } from "./atlas";
import { fitNumbers, type Say } from "./fitNumbers";
import type { KeptFields } from "./linkFields";
import type { Kept } from "./scenario";

/** The most scenarios that are kept. */
export const MOST_KEPT = 3;

/** The longest name of a kept scenario, in characters. */
export const LONGEST_NAME = 24;

/** The most sources that a kept scenario names. */
export const MOST_SOURCES = 12;
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu; // joiners shape letters and emoji

/** A name without what cannot be seen, cut to its longest; empty where nothing is left. */
export function fitName(name: string): string {
  return [...name.replace(UNSEEN, "").trim()].slice(0, LONGEST_NAME).join("").trim();
}

/** Fits kept scenarios as the one of the link is fitted; one without a name is dropped. */
export function fitKept(fields: readonly KeptFields[], atlas: Atlas, say: Say): readonly Kept[] {
  return fields.slice(0, MOST_KEPT).flatMap((each, place) => {
    const key = `keep${place + 1}`;
    const name = fitName(each.name);
    if (name) return { name, ...fitNumbers(each, atlas, (_, why) => say(key, why), MOST_SOURCES) };
    say(key, "unreadable-entry");
    return [];
  });
}
