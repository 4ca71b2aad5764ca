import en from "./compiled/en/saver.js";

/** The sentences of one saver's balance, loaded with it. */
export type SaverMessages = typeof en;

/** Those sentences in the language of the page. */
export const s: SaverMessages = en;
