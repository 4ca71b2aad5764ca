import en from "./compiled/en/head.js";

/** The sentences that stand in the text of pages for search engines and for browsers without scripts; for the build alone. */
export type HeadMessages = typeof en;

/** Those sentences in the language of the page. */
export const head: HeadMessages = en;
