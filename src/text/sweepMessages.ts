import en from "./compiled/en/sweep.js";

/** The sentences of the sweep, loaded with it. */
export type SweepMessages = typeof en;

/** Those sentences in the language of the page. */
export const w: SweepMessages = en;
