import en from "./compiled/en/help.js";

/** The sentences of the first steps, the terms and the keyboard shortcuts, loaded after the first view. */
export type HelpMessages = typeof en;

/** Those sentences in the language of the page. */
export const h: HelpMessages = en;
