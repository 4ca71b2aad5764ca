import en from "./compiled/en/scale.js";

/** The sentences of the scale view; loaded with its page only. */
export type ScaleMessages = typeof en;

/** Those sentences in the language of the page. */
export const s: ScaleMessages = en;
