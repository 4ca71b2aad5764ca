import en from "./compiled/en/sources.js";

/** The sentences of the Sources page, loaded with it. */
export type SourcesMessages = typeof en;

/** Those sentences in the language of the page. */
export const s: SourcesMessages = en;
