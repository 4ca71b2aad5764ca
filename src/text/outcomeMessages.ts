import en from "./compiled/en/outcome.js";

/** The sentences of the Outcome page, loaded with it. */
export type OutcomeMessages = typeof en;

/** Those sentences in the language of the page. */
export const o: OutcomeMessages = en;
