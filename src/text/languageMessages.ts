import en from "./compiled/en/languages.js";

/** The sentences about the languages of the site, loaded after the first view. */
export type LanguageMessages = typeof en;

/** Those sentences in the language of the page. */
export const l: LanguageMessages = en;
