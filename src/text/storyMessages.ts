import en from "./compiled/en/story.js";

/** The sentences of the Story page, loaded with it. */
export type StoryMessages = typeof en;

/** Those sentences in the language of the page. */
export const y: StoryMessages = en;
