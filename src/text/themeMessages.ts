import en from "./compiled/en/theme.js";

/** The foot of every page: what holds for all, and the names of themes. */
export type ThemeMessages = typeof en;

/** Those sentences in the language of the page. */
export const th: ThemeMessages = en;
