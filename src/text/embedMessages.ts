import en from "./compiled/en/embed.js";

/** The sentences of charts on pages of others, and of how they get there; loaded with them. */
export type EmbedMessages = typeof en;

/** Those sentences in the language of the page. */
export const b: EmbedMessages = en;
