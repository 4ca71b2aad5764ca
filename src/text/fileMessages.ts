import en from "./compiled/en/files.js";

/** The sentences of files, copies and print; loaded with them. */
export type FileMessages = typeof en;

/** Those sentences in the language of the page. */
export const t: FileMessages = en;
