import en from "./compiled/en/offline.js";

/** The sentences about the version that the browser keeps, loaded after the first view. */
export type OfflineMessages = typeof en;

/** Those sentences in the language of the page. */
export const k: OfflineMessages = en;
