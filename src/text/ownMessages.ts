import en from "./compiled/en/own.js";

/** The sentences about a plan of one's own, loaded with its dialog and its views. */
export type OwnMessages = typeof en;

/** Those sentences in the language of the page. */
export const o: OwnMessages = en;
