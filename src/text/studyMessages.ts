import en from "./compiled/en/study.js";

/** The sentences that lead to the further questions, loaded with them. */
export type StudyMessages = typeof en;

/** Those sentences in the language of the page. */
export const q: StudyMessages = en;
