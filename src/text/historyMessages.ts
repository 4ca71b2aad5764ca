import en from "./compiled/en/history.js";

/** The sentences of the history chart; loaded with its page only. */
export type HistoryMessages = typeof en;

/** Those sentences in the language of the page. */
export const h: HistoryMessages = en;
