import en from "./compiled/en.js";

/** Every sentence, as functions. A language is complete when its catalogue has this type. */
export type Messages = typeof en;

/** The language of the page; numbers and dates follow it. */
export const locale = "en";

/** The sentences in the language of the page. */
export const m: Messages = en;
