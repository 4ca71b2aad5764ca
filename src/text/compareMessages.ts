import en from "./compiled/en/compare.js";

/** The sentences of scenarios side by side, loaded with them. */
export type CompareMessages = typeof en;

/** Those sentences in the language of the page. */
export const c: CompareMessages = en;
