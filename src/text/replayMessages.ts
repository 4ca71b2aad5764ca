import en from "./compiled/en/replay.js";

/** The sentences of mixes held through the past and through crises, loaded with them. */
export type ReplayMessages = typeof en;

/** Those sentences in the language of the page. */
export const r: ReplayMessages = en;
