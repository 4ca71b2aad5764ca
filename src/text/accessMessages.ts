import en from "./compiled/en/access.js";

/** The sentences of the page about accessibility, loaded with it. */
export type AccessMessages = typeof en;

/** Those sentences in the language of the page. */
export const a: AccessMessages = en;
