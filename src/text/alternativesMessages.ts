import en from "./compiled/en/alternatives.js";

/** The sentences that say what a chart shows, loaded after it. */
export type AlternativesMessages = typeof en;

/** Those sentences in the language of the page. */
export const a: AlternativesMessages = en;
