import en from "./compiled/en/onDemand.js";

/** The sentences of parts that are loaded when they are asked for: source card, search, notices, files. */
export type OnDemandMessages = typeof en;

/** Those sentences in the language of the page. */
export const d: OnDemandMessages = en;
