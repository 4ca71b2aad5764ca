import en from "./compiled/en/value.js";

/** The sentences of the contested effect on value, loaded with it. */
export type ValueMessages = typeof en;

/** Those sentences in the language of the page. */
export const e: ValueMessages = en;
